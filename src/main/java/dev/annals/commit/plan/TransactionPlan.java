package dev.annals.commit.plan;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Reference;
import dev.annals.belief.Revision;
import dev.annals.belief.Slot;
import dev.annals.belief.Timeline;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Evidence;
import dev.annals.change.Op;
import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import dev.annals.digest.Ids;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plans a transaction: its ops in their order, then the slots they touched derived anew, once. */
final class TransactionPlan {

    private final Planner planner;
    private final CommitDraft draft;
    private final Set<SlotState> touched = new LinkedHashSet<>();

    TransactionPlan(Planner planner, CommitDraft draft) {
        this.planner = planner;
        this.draft = draft;
    }

    void add(Change.Transaction transaction) {
        int ordinal = 0;
        for (Op op : transaction.ops()) {
            try {
                switch (op) {
                    case Op.Make make -> make(make, transaction, ordinal);
                    case Op.Retract retract -> retract(retract);
                }
            } catch (ProblemException problem) {
                throw problem.within((transaction.evidence() == null ? "ops[" : "claims[") + ordinal + "]");
            }
            ordinal++;
        }
        derive();
    }

    void withdraw(Change.Withdrawal withdrawal) {
        for (String claim : planner.takeBack(withdrawal.episode())) {
            retract(new Op.Retract(claim, withdrawal.why()));
        }
        draft.withdraw(withdrawal);
        derive();
    }

    private void derive() {
        for (SlotState state : touched) {
            Revision revision = Revision.of(state.beliefs, Timeline.derive(state.claims.values()));
            state.beliefs = draft.apply(revision, state.slot);
        }
    }

    private void retract(Op.Retract op) {
        for (SlotState state : planner.slotsOfClaim(op.claim())) {
            state.claims.remove(op.claim());
            touched.add(state);
        }
        draft.retract(op);
    }

    private void make(Op.Make op, Change.Transaction transaction, int ordinal) {
        String scope = transaction.scope();
        Entity subject = resolve(op.subject(), scope, "subject");
        @Nullable Value value = value(op.said(), scope);
        Predicate predicate = planner.predicate(op.predicate());
        if (value == null && predicate.cardinality() == Cardinality.MANY) {
            throw new ProblemException(
                    ErrorCode.END_NEEDS_VALUE,
                    "value",
                    "\"" + predicate.name() + "\" holds many values: say which one ends.");
        }
        Slot slot = predicate.slot(scope, subject.id(), value);
        Claim claim = new Claim(
                Ids.next(),
                draft.seq,
                ordinal,
                op.kind(),
                value,
                interval(op, transaction.evidence()),
                op.confidence(),
                statement(op, subject, predicate, value));
        SlotState state = planner.slot(slot);
        state.add(claim);
        touched.add(state);
        String content = CanonicalJson.write(content(claim, op, slot));
        String salt = Digest.salt();
        draft.record(new Changes.NewClaim(
                claim, slot, draft.knownAt, op.source(), salt, content, Digest.salted(salt, content)));
    }

    private Entity resolve(Reference reference, String scope, String field) {
        try {
            return planner.entities.resolve(scope, reference);
        } catch (ProblemException problem) {
            throw problem.within(field);
        }
    }

    private @Nullable Value value(Op.@Nullable Said said, String scope) {
        return switch (said) {
            case null -> null;
            case Op.Said.Literal(Value.Literal literal) -> literal;
            case Op.Said.Referred(var reference) ->
                new Value.Of(resolve(reference, scope, "object").id());
        };
    }

    private Interval interval(Op.Make op, @Nullable Evidence evidence) {
        @Nullable Instant given = op.from();
        Instant absent = evidence == null ? draft.knownAt : evidence.referenceTime();
        Instant from = given == null ? absent : given;
        if (!from.isBefore(op.to())) {
            throw new ProblemException(
                    ErrorCode.EMPTY_INTERVAL,
                    "validTo",
                    "validTo " + op.to() + " is not after validFrom " + from
                            + (given == null
                                    ? ", the time of " + (evidence == null ? "the commit" : "the episode")
                                            + ", since none was given."
                                    : "."));
        }
        return new Interval(from, op.kind() == ClaimKind.END ? Instants.MAX : op.to());
    }

    private String statement(Op.Make op, Entity subject, Predicate predicate, @Nullable Value value) {
        return op.statement() != null
                ? op.statement()
                : predicate
                        .sentence(subject.name(), Wording.of(value, planner.entities))
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
