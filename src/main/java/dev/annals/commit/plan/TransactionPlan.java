package dev.annals.commit.plan;

import dev.annals.access.Scopes;
import dev.annals.belief.Entity;
import dev.annals.belief.Reference;
import dev.annals.belief.Revision;
import dev.annals.belief.Timeline;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Share;
import dev.annals.journal.Decision;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans a transaction: its ops in their order, then the slots they touched derived anew, once. */
final class TransactionPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Scopes writable;
    private final Set<SlotState> touched = new LinkedHashSet<>();

    TransactionPlan(PlannedState state, CommitDraft draft, Scopes writable) {
        this.state = state;
        this.draft = draft;
        this.writable = writable;
    }

    void add(Change.Transaction transaction) {
        touch(transaction.scope(), "scope");
        Share share = state.share(transaction.part());
        draft.rest(share.evidence());
        ClaimPlan claims = new ClaimPlan(state, draft, transaction, this::resolve);
        plan(share.ops(), "withdrawn", transaction, claims);
        plan(transaction.ops(), transaction.part() == null ? "ops" : "claims", transaction, claims);
        for (SlotState slot : touched) {
            Revision revision = Revision.of(slot.beliefs, Timeline.derive(slot.claims.values()));
            slot.beliefs = draft.beliefs.apply(revision, slot.slot);
        }
    }

    private void plan(List<Op> ops, String field, Change.Transaction transaction, ClaimPlan claims) {
        int ordinal = 0;
        for (Op op : ops) {
            String place = field + "[" + ordinal + "]";
            try {
                switch (op) {
                    case Op.Make make -> touched.add(claims.make(make, ordinal, place));
                    case Op.Retract(String claim, Op.Why why) -> retract(claim, why);
                    case Op.Rename rename -> rename(rename, transaction.scope());
                    case Op.Retype retype -> retype(retype, transaction.scope());
                    default -> throw new IllegalArgumentException("not yet");
                }
            } catch (ProblemException problem) {
                throw problem.within(place);
            }
            ordinal++;
        }
    }

    private void retract(String claim, Op.Why why) {
        touch(state.place(claim).scope(), "claim");
        touched.addAll(state.withdraw(claim));
        draft.retract(claim, why);
    }

    private void rename(Op.Rename op, String scope) {
        Entity entity = find(op.entity(), scope);
        Fields.within("name", () -> state.entities.rename(entity, op.name()));
        draft.decide(Decision.Kind.RENAME, Map.of("entity", entity.id(), "name", op.name()), op.why());
    }

    private void retype(Op.Retype op, String scope) {
        Entity entity = find(op.entity(), scope);
        Fields.within("type", () -> state.entities.retype(entity, op.type()));
        state.typings.decide(entity.id());
        draft.decide(Decision.Kind.RETYPE, Map.of("entity", entity.id(), "type", op.type()), op.why());
    }

    private Entity find(Reference reference, String scope) {
        return writable(Fields.within("entity", () -> state.entities.find(scope, reference)), "entity");
    }

    private Entity resolve(Reference reference, String scope, String field) {
        return writable(Fields.within(field, () -> state.entities.resolve(scope, reference)), field);
    }

    /** An entity of another scope is as good as a change there. */
    private Entity writable(Entity entity, String field) {
        touch(entity.scope(), field);
        return entity;
    }

    private void touch(String scope, String field) {
        if (!writable.include(scope)) {
            throw new ProblemException(ErrorCode.SCOPE_FORBIDDEN, field, "You may not change the scope " + scope + ".");
        }
        draft.touch(scope);
    }
}
