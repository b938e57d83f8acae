package dev.annals.commit.plan;

import dev.annals.access.Scopes;
import dev.annals.change.Change;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.problem.ProblemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Plans a transaction: applies its ops in order, then derives the slots they touched, once. */
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
        Permitted permitted = new Permitted(state, draft, writable, transaction.scope());
        Share share = state.share(transaction.part());
        state.speak(transaction.part() == null ? List.of() : transaction.part().vocabulary());
        draft.rest(share.evidence());
        ClaimPlan claims = new ClaimPlan(state, draft, transaction, permitted);
        DecisionPlan decisions = new DecisionPlan(state, draft, permitted);
        plan(share.ops(), "withdrawn", claims, decisions);
        plan(transaction.ops(), transaction.part() == null ? "ops" : "claims", claims, decisions);
        touched.addAll(decisions.rearrange());
        new Derivation(state, draft).derive(touched);
        decisions.check();
    }

    private void plan(List<Op> ops, String field, ClaimPlan claims, DecisionPlan decisions) {
        int ordinal = 0;
        for (Op op : ops) {
            String place = field + "[" + ordinal + "]";
            try {
                switch (op) {
                    case Op.Make make -> touched.add(claims.make(make, ordinal, place));
                    case Op.Decide decide -> touched.addAll(decisions.decide(decide, place));
                }
            } catch (ProblemException problem) {
                if (!op.isTentative()) {
                    throw problem.within(place);
                }
                draft.warn(Receipt.Warning.leftOut(place, problem));
            }
            ordinal++;
        }
    }
}
