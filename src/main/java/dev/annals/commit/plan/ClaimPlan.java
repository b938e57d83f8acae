package dev.annals.commit.plan;

import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Reference;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import dev.annals.digest.Ids;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the claims of one transaction. */
final class ClaimPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Change.Transaction transaction;
    private final Permitted permitted;

    ClaimPlan(PlannedState state, CommitDraft draft, Change.Transaction transaction, Permitted permitted) {
        this.state = state;
        this.draft = draft;
        this.transaction = transaction;
        this.permitted = permitted;
    }

    /** @return the slot it competes in */
    SlotState make(Op.Make op, int ordinal, String place) {
        check(op);
        String scope = transaction.scope();
        Entity subject = permitted.resolve(op.subject(), "subject");
        @Nullable Value value = value(op.said());
        Predicate predicate = state.predicate(op.predicate());
        HeldClaim held = held(op, ordinal, subject, predicate, value);
        Claim claim = held.claim();
        SlotState slot = state.slot(predicate.slot(scope, state.identities.countsAs(subject.id()), claim.value()));
        if (claim.isEnd() && slot.live().noneMatch(claim::ends)) {
            draft.warn(new EndWarning(state.entities).of(claim, subject, predicate, place));
        }
        slot.add(held);
        record(held, op, slot.slot, types(claim, op, subject, value));
        return slot;
    }

    /** Checks before anything is made, so that an op which is skipped leaves nothing behind. */
    private void check(Op.Make op) {
        permitted.check(op.subject(), "subject");
        if (op.said() instanceof Op.Said.Referred(Reference object)) {
            permitted.check(object, "object");
        }
        if (op.said() == null && state.holdsMany(op.predicate())) {
            throw new ProblemException(
                    ErrorCode.END_NEEDS_VALUE,
                    "value",
                    "\"" + op.predicate() + "\" holds many values: say which one "
                            + (op.kind() == ClaimKind.END ? "ends." : "did not hold."));
        }
        interval(op);
    }

    /** @param value as it was named */
    private HeldClaim held(Op.Make op, int ordinal, Entity subject, Predicate predicate, @Nullable Value value) {
        String means = state.identities.countsAs(subject.id());
        @Nullable
        Value meant = value instanceof Value.Of(String id) ? new Value.Of(state.identities.countsAs(id)) : value;
        boolean stated = op.statement() != null;
        String said =
                Objects.requireNonNullElseGet(op.statement(), () -> state.sentence(subject.id(), predicate, value));
        boolean asNamed = stated || (means.equals(subject.id()) && Objects.equals(meant, value));
        Claim claim = new Claim(
                Ids.next(),
                draft.seq,
                ordinal,
                op.kind(),
                meant,
                interval(op),
                op.confidence(),
                asNamed ? said : state.sentence(means, predicate, meant));
        return new HeldClaim(
                claim,
                new HeldClaim.Named(subject.id(), value, stated, said),
                HeldClaim.Standing.LIVE,
                Set.of(),
                Marks.NONE);
    }

    private void record(HeldClaim held, Op.Make op, Slot slot, List<Loaded.Typed> types) {
        String content = CanonicalJson.write(content(held, op, slot));
        String salt = Digest.salt();
        draft.make(new Changes.NewClaim(
                held,
                slot,
                draft.knownAt,
                op.written(),
                op.source(),
                op.quote(),
                salt,
                content,
                Digest.salted(salt, content),
                types));
    }

    /** The entities whose type the op gives. */
    private List<Loaded.Typed> types(Claim claim, Op.Make op, Entity subject, @Nullable Value value) {
        List<Loaded.Typed> types = new ArrayList<>();
        op.subject().givenType().ifPresent(type -> types.add(new Loaded.Typed(subject.id(), type)));
        if (value instanceof Value.Of(String id) && op.said() instanceof Op.Said.Referred(Reference object)) {
            object.givenType().ifPresent(type -> types.add(new Loaded.Typed(id, type)));
        }
        types.forEach(typed -> state.typings.gives(claim.id(), typed.entity(), typed.type()));
        return types;
    }

    private @Nullable Value value(Op.@Nullable Said said) {
        return switch (said) {
            case null -> null;
            case Op.Said.Literal(Value.Literal literal) -> literal;
            case Op.Said.Referred(var reference) ->
                new Value.Of(permitted.resolve(reference, "object").id());
        };
    }

    private Interval interval(Op.Make op) {
        @Nullable Instant given = op.from();
        Instant absent = Objects.requireNonNullElse(transaction.referenceTime(), draft.knownAt);
        Instant from = given == null ? absent : given;
        if (!from.isBefore(op.to())) {
            String time = transaction.referenceTime() == null ? "the commit" : "the episode";
            throw new ProblemException(
                    ErrorCode.EMPTY_INTERVAL,
                    "validTo",
                    "validTo " + op.to() + " is not after validFrom " + from
                            + (given == null ? ", the time of " + time + ", since none was given." : "."));
        }
        return new Interval(from, op.kind() == ClaimKind.END ? Instants.MAX : op.to());
    }

    private static Map<String, @Nullable Object> content(HeldClaim held, Op.Make op, Slot slot) {
        Claim claim = held.claim();
        Map<String, @Nullable Object> content = new TreeMap<>();
        content.put("id", claim.id());
        content.put("op", claim.kind().word());
        content.put("scope", slot.scope());
        content.put("subject", held.named().subject());
        content.put("predicate", slot.predicate());
        switch (held.named().value()) {
            case null -> {}
            case Value.Of(String id) -> content.put("object", id);
            case Value.Literal(Object literal) -> content.put("value", literal);
        }
        content.put("validFrom", text(claim.valid().from()));
        content.put("validTo", text(claim.valid().to()));
        content.put("confidence", claim.confidence());
        content.put("source", op.source());
        content.put("statement", op.statement());
        if (op.quote() != null) {
            content.put("quote", quote(op.quote()));
        }
        return content;
    }

    private static Map<String, Object> quote(Quote quote) {
        return Map.of("text", quote.text(), "start", quote.start(), "end", quote.end(), "by", quote.by());
    }

    private static @Nullable String text(Instant instant) {
        @Nullable Instant bounded = Instants.bounded(instant);
        return bounded == null ? null : bounded.toString();
    }
}
