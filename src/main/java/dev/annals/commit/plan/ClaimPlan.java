package dev.annals.commit.plan;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Reference;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Op;
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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the claims of one transaction. */
final class ClaimPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Change.Transaction transaction;
    private final Resolving resolving;

    /** Finds an entity that the transaction's caller may refer to. */
    interface Resolving {
        Entity resolve(Reference reference, String scope, String field);
    }

    ClaimPlan(PlannedState state, CommitDraft draft, Change.Transaction transaction, Resolving resolving) {
        this.state = state;
        this.draft = draft;
        this.transaction = transaction;
        this.resolving = resolving;
    }

    /** @return the slot it competes in */
    SlotState make(Op.Make op, int ordinal, String place) {
        String scope = transaction.scope();
        Entity subject = resolving.resolve(op.subject(), scope, "subject");
        @Nullable Value value = value(op.said());
        Predicate predicate = state.predicate(op.predicate());
        if (value == null && predicate.cardinality() == Cardinality.MANY) {
            throw new ProblemException(
                    ErrorCode.END_NEEDS_VALUE,
                    "value",
                    "\"" + predicate.name() + "\" holds many values: say which one ends.");
        }
        Claim claim = new Claim(
                Ids.next(),
                draft.seq,
                ordinal,
                op.kind(),
                value,
                interval(op),
                op.confidence(),
                statement(op, subject, predicate, value));
        SlotState slot = state.slot(predicate.slot(scope, subject.id(), value));
        if (claim.isEnd() && slot.claims.values().stream().noneMatch(claim::ends)) {
            draft.warn(new EndWarning(state.entities).of(claim, subject, predicate, place));
        }
        slot.add(claim);
        record(claim, op, slot.slot, types(claim, op, subject, value));
        return slot;
    }

    private void record(Claim claim, Op.Make op, Slot slot, List<String> types) {
        String content = CanonicalJson.write(content(claim, op, slot));
        String salt = Digest.salt();
        draft.make(new Changes.NewClaim(
                claim,
                slot,
                draft.knownAt,
                op.written(),
                op.source(),
                salt,
                content,
                Digest.salted(salt, content),
                types));
    }

    /** The entities of which the op says what they are. */
    private List<String> types(Claim claim, Op.Make op, Entity subject, @Nullable Value value) {
        List<String> types = new ArrayList<>();
        if (givesType(op.subject())) {
            types.add(subject.id());
        }
        if (value instanceof Value.Of(String id)
                && op.said() instanceof Op.Said.Referred(Reference object)
                && givesType(object)) {
            types.add(id);
        }
        types.forEach(entity -> state.typings.gives(claim.id(), entity));
        return types;
    }

    private static boolean givesType(Reference reference) {
        return reference instanceof Reference.ByName(var _, String type, var _)
                && type != null
                && !type.equals(Entity.UNTYPED);
    }

    private @Nullable Value value(Op.@Nullable Said said) {
        return switch (said) {
            case null -> null;
            case Op.Said.Literal(Value.Literal literal) -> literal;
            case Op.Said.Referred(var reference) ->
                new Value.Of(resolving
                        .resolve(reference, transaction.scope(), "object")
                        .id());
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

    private String statement(Op.Make op, Entity subject, Predicate predicate, @Nullable Value value) {
        return op.statement() != null
                ? op.statement()
                : predicate
                        .sentence(subject.name(), Wording.of(value, state.entities))
                        .strip();
    }

    private static Map<String, @Nullable Object> content(Claim claim, Op.Make op, Slot slot) {
        Map<String, @Nullable Object> content = new TreeMap<>();
        content.put("id", claim.id());
        content.put("op", claim.kind().word());
        content.put("scope", slot.scope());
        content.put("subject", slot.subject());
        content.put("predicate", slot.predicate());
        switch (claim.value()) {
            case null -> {}
            case Value.Of(String id) -> content.put("object", id);
            case Value.Literal(Object literal) -> content.put("value", literal);
        }
        content.put("validFrom", text(claim.valid().from()));
        content.put("validTo", text(claim.valid().to()));
        content.put("confidence", claim.confidence());
        content.put("source", op.source());
        content.put("statement", op.statement());
        return content;
    }

    private static @Nullable String text(Instant instant) {
        @Nullable Instant bounded = Instants.bounded(instant);
        return bounded == null ? null : bounded.toString();
    }
}
