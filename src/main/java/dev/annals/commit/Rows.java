package dev.annals.commit;

import dev.annals.belief.Claim;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Evidence;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.EntityHistory;
import dev.annals.commit.plan.Wording;
import dev.annals.digest.CanonicalJson;
import dev.annals.graph.GraphTime;
import dev.annals.journal.CommitRecord;
import dev.annals.journal.Decision;
import dev.annals.journal.Head;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.Precision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes as the rows and node properties their statements take. */
final class Rows {

    private Rows() {}

    static Map<String, ?> predicate(Predicate predicate, boolean declared) {
        return Map.of(
                "name", predicate.name(),
                "cardinality", predicate.cardinality().word(),
                "phrase", predicate.phrase(),
                "declared", declared);
    }

    static Map<String, ?> entity(EntityHistory made) {
        Entity entity = made.is();
        Map<String, Object> properties = new HashMap<>(history(made));
        properties.put("id", entity.id());
        properties.put("scope", entity.scope());
        properties.put("name", entity.name());
        properties.put("nameKey", entity.nameKey());
        properties.put("type", entity.type());
        properties.put("knownFrom", GraphTime.write(made.names().getFirst().from()));
        return Map.of("type", entity.type(), "properties", properties);
    }

    static Map<String, ?> changed(EntityHistory changed, Entity was) {
        Entity entity = changed.is();
        Map<String, Object> row = new HashMap<>(history(changed));
        row.put("id", entity.id());
        row.put("name", entity.name());
        row.put("nameKey", entity.nameKey());
        row.put("type", entity.type());
        row.put("was", was.type());
        row.put(
                "former",
                changed.names().isEmpty()
                        ? List.of()
                        : List.of(Map.of(
                                "name", was.name(),
                                "nameKey", was.nameKey(),
                                "knownTo",
                                        GraphTime.write(
                                                changed.names().getFirst().from()))));
        return row;
    }

    private static Map<String, Object> history(EntityHistory history) {
        return Map.of(
                "names", history.names().stream().map(EntityHistory.Dated::word).toList(),
                "namesFrom", instants(history.names()),
                "types", history.types().stream().map(EntityHistory.Dated::word).toList(),
                "typesFrom", instants(history.types()));
    }

    private static List<Object> instants(List<EntityHistory.Dated> dated) {
        return dated.stream().<Object>map(one -> GraphTime.write(one.from())).toList();
    }

    static Map<String, ?> slot(Slot slot) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("key", slot.key());
        properties.put("name", slot.predicate());
        properties.put("scope", slot.scope());
        properties.put("subject", slot.subject());
        properties.put("predicate", slot.predicate());
        properties.put("value", slot.value());
        return Map.of("subject", slot.subject(), "properties", properties);
    }

    static Map<String, ?> commit(Changes.NewCommit planned, String attempt) {
        CommitRecord commit = planned.record();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("name", "commit " + commit.seq());
        properties.put("knownAt", GraphTime.write(commit.knownAt()));
        properties.put("recordedAt", GraphTime.write(commit.recordedAt()));
        properties.put("actor", commit.actor());
        properties.put("reason", commit.reason());
        properties.put("claims", commit.claims().size());
        properties.put("decisions", commit.decisions().size());
        properties.put(
                "retractions",
                commit.decisions().stream()
                        .filter(decision -> decision.kind() == Decision.Kind.RETRACT)
                        .count());
        properties.put("version", CommitRecord.VERSION);
        properties.put("scopes", List.copyOf(planned.scopes()));
        properties.put("opened", planned.opened());
        properties.put("closed", planned.closed());
        properties.put("digest", planned.digest().hex());
        properties.put("previousDigest", commit.previous());
        properties.put("attempt", attempt);
        properties.put(
                "episodes", commit.episodes().stream().map(Evidence::text).toList());
        CommitRecord.@Nullable PredicateChange predicate = commit.predicate();
        if (predicate != null) {
            properties.put("predicate", predicate.name());
            properties.put("cardinality", predicate.cardinality());
            properties.put("phrase", predicate.phrase());
        }
        return Map.of("seq", commit.seq(), "properties", properties);
    }

    static Map<String, ?> claim(Changes.NewClaim made) {
        Claim claim = made.claim();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", claim.id());
        properties.put("name", claim.kind().word() + ": " + claim.statement() + Wording.dates(claim.valid()));
        properties.put("scope", made.slot().scope());
        properties.put("predicate", made.slot().predicate());
        properties.put("kind", claim.kind().word());
        value(properties, claim.value());
        valid(properties, claim.valid());
        properties.put("fromPrecision", word(made.written().from()));
        properties.put("toPrecision", word(made.written().to()));
        properties.put("commit", claim.commit());
        properties.put("ordinal", claim.ordinal());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        properties.put("confidence", claim.confidence());
        properties.put("source", made.source());
        properties.put("statement", claim.statement());
        properties.put("salt", made.salt());
        properties.put("content", made.content());
        properties.put("digest", made.digest().hex());
        return Map.of(
                "commit", claim.commit(),
                "slot", made.slot().key(),
                "types", made.types(),
                "properties", properties);
    }

    static Map<String, ?> decision(Changes.NewDecision made) {
        Decision decision = made.decision();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", decision.id());
        properties.put("ordinal", made.ordinal());
        properties.put("kind", decision.kind().word());
        properties.put("name", name(decision));
        properties.put("reason", decision.reason());
        properties.put("actor", made.actor());
        properties.put("commit", made.commit());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("about", CanonicalJson.write(decision.about()));
        Map<String, @Nullable Object> row = new HashMap<>(decision.about());
        row.put("commit", made.commit());
        row.put("at", GraphTime.write(made.knownFrom()));
        row.put("decision", properties);
        return row;
    }

    private static String name(Decision decision) {
        return switch (decision.kind()) {
            case RETRACT -> "retracted: " + decision.reason();
            case RENAME -> "renamed: " + decision.about().get("name");
            case RETYPE -> "retyped: " + decision.about().get("type");
        };
    }

    static Map<String, ?> fact(Changes.NewFact made) {
        Segment segment = made.segment();
        Slot slot = made.slot();
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", made.id());
        properties.put("scope", slot.scope());
        properties.put("predicate", slot.predicate());
        properties.put("name", made.statement() + Wording.dates(segment.valid()));
        properties.put("statement", made.statement());
        properties.put("line", line(slot, segment.value()));
        value(properties, segment.value());
        valid(properties, segment.valid());
        properties.put("knownFrom", GraphTime.write(made.knownFrom()));
        properties.put("knownTo", GraphTime.write(Instants.MAX));
        properties.put("confidence", segment.confidence());
        properties.put("embeddedBy", "");
        return Map.of("commit", made.commit(), "slot", slot.key(), "subject", slot.subject(), "properties", properties);
    }

    static Map<String, ?> object(Changes.NewFact made, Value.Of object) {
        return Map.of(
                "fact", made.id(),
                "object", object.id(),
                "relationship", Predicate.relationship(made.slot().predicate()));
    }

    static Map<String, ?> support(Changes.Support support) {
        return Map.of("fact", support.fact(), "claim", support.claim(), "at", GraphTime.write(support.at()));
    }

    static Map<String, ?> closed(Changes.Closed closed) {
        return Map.of("fact", closed.fact(), "commit", closed.commit(), "at", GraphTime.write(closed.knownTo()));
    }

    static Map<String, ?> head(Head head) {
        return Map.of("seq", head.seq(), "knownAt", GraphTime.write(head.knownAt()), "digest", head.digest());
    }

    /** Equal for all beliefs about one subject, predicate and value, whatever the cardinality was. */
    private static String line(Slot slot, Value value) {
        return new Slot(slot.scope(), slot.subject(), slot.predicate(), value.key()).key();
    }

    private static void value(Map<String, @Nullable Object> properties, @Nullable Value value) {
        if (value == null) {
            return;
        }
        properties.put("valueKey", value.key());
        properties.put("valueHash", value.hash());
        if (value instanceof Value.Literal(Object content)) {
            properties.put("value", Objects.requireNonNull(content));
        }
    }

    private static void valid(Map<String, @Nullable Object> properties, Interval valid) {
        properties.put("validFrom", GraphTime.write(valid.from()));
        properties.put("validTo", GraphTime.write(valid.to()));
    }

    private static @Nullable String word(@Nullable Precision precision) {
        return precision == null ? null : precision.word();
    }
}
