package dev.annals.expire;

import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import dev.annals.job.BeliefChange;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;
import dev.annals.retention.Staleness;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A stale fact, and the end that a policy gives it. Pure. */
record Expiry(HeldFact fact, BeliefChange change) {

    /** The source given for the end. */
    static final String POLICY = "policy";

    /**
     * Empty if the fact is not stale, or an end would change nothing because the fact begins only after its time to
     * live is over.
     */
    static Optional<Expiry> of(HeldFact fact, Instant now) {
        if (!Staleness.isStale(fact.valid(), fact.confirmedAt(), fact.timeToLive(), now)) {
            return Optional.empty();
        }
        BeliefChange change = BeliefChange.between(
                fact.slot().believed(), fact.slot().with(end(fact)).believed());
        return change.closes().isEmpty() ? Optional.empty() : Optional.of(new Expiry(fact, change));
    }

    private static Claim end(HeldFact fact) {
        return new Claim(
                "",
                Long.MAX_VALUE,
                0,
                ClaimKind.END,
                fact.value(),
                new Interval(fact.expiresAt(), Instants.MAX),
                1,
                fact.statement());
    }

    /** @param mode whether a policy may do it without asking */
    Proposal proposal(Mode mode) {
        return new Proposal(fact.id(), fact.scope(), reason(), json(), Restraint.stance(fact, mode));
    }

    Digest digest() {
        return Proposal.digest(fact.id(), fact.scope(), json());
    }

    String reason() {
        return "%s: last confirmed on %s by %s; the time to live of %s, %s, was over on %s"
                .formatted(
                        fact.statement(),
                        day(fact.confirmedAt()),
                        String.join(" and ", fact.confirmedBy()),
                        fact.predicate(),
                        fact.timeToLive().word(),
                        day(fact.expiresAt()));
    }

    Op op() {
        return new Op.Make(
                ClaimKind.END,
                new Reference.ById(fact.subject().id()),
                fact.predicate(),
                said(),
                fact.expiresAt(),
                Instants.MAX,
                new Op.Written(null, null),
                1.0,
                POLICY,
                null,
                null);
    }

    private Op.Said said() {
        return switch (fact.value()) {
            case Value.Of(String id) -> new Op.Said.Referred(new Reference.ById(id));
            case Value.Literal literal -> new Op.Said.Literal(literal);
        };
    }

    /** Exactly what would change, as canonical JSON. */
    private String json() {
        Map<String, @Nullable Object> change = new TreeMap<>();
        change.putAll(value(true));
        change.put("fact", fact.id());
        change.put("statement", fact.statement());
        change.put(
                "subject",
                Map.of("id", fact.subject().id(), "name", fact.subject().name()));
        change.put("predicate", fact.predicate());
        change.put("validFrom", date(fact.valid().from()));
        change.put("validTo", date(fact.valid().to()));
        change.put("confirmedAt", fact.confirmedAt().toString());
        change.put("confirmedBy", fact.confirmedBy());
        change.put("timeToLive", fact.timeToLive().word());
        change.put("end", end());
        change.put("closes", BeliefChange.shown(change().closes()));
        change.put("opens", BeliefChange.shown(change().opens()));
        return CanonicalJson.write(change);
    }

    private Map<String, Object> end() {
        Map<String, Object> end = new TreeMap<>(value(false));
        end.put("op", "end");
        end.put("subject", Map.of("id", fact.subject().id()));
        end.put("predicate", fact.predicate());
        end.put("validFrom", fact.expiresAt().toString());
        end.put("source", POLICY);
        return end;
    }

    private Map<String, Object> value(boolean named) {
        return switch (fact.value()) {
            case Value.Of(String id) ->
                Map.of("object", named ? Map.of("id", id, "name", fact.object()) : Map.of("id", id));
            case Value.Literal(Object content) -> Map.of("value", content);
        };
    }

    private static @Nullable String date(Instant instant) {
        return Instants.bounded(instant) == null ? null : instant.toString();
    }

    static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
