package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.change.DecisionKind;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.journal.Decision;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Takes the decisions of one transaction. */
final class DecisionPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Permitted permitted;
    private final Reversal reversal;
    private final Acceptances acceptances;
    private final IdentityPlan identities;
    private final DescriptionPlan descriptions;
    private final MarkPlan markPlan;

    DecisionPlan(PlannedState state, CommitDraft draft, Permitted permitted) {
        this.state = state;
        this.draft = draft;
        this.permitted = permitted;
        this.acceptances = new Acceptances(state);
        this.markPlan = new MarkPlan(state, draft, permitted);
        this.reversal = new Reversal(state, draft, permitted, markPlan);
        this.identities = new IdentityPlan(state, draft, permitted);
        this.descriptions = new DescriptionPlan(state, draft, permitted);
    }

    /** @return the slots to derive again, before any claims move */
    Collection<SlotState> decide(Op.Decide op, String place) {
        Collection<SlotState> touched = take(op, place);
        state.types.take().forEach(entity -> warnOfTwins(entity, place));
        return touched;
    }

    /** A type that comes or goes with its source may leave two entities that nothing tells apart. */
    private void warnOfTwins(Entity entity, String place) {
        List<Entity> twins = state.entities.names().twins(entity);
        if (!twins.isEmpty()) {
            draft.warn(SharedNameWarning.ofTwins(entity, twins, place));
        }
    }

    private Collection<SlotState> take(Op.Decide op, String place) {
        return switch (op) {
            case Op.Retract retract -> retract(retract);
            case Op.SetAside setAside -> setAside(setAside);
            case Op.Merge merge -> identities.merge(merge);
            case Op.Distinct distinct -> identities.distinguish(distinct);
            case Op.Split split -> identities.split(split);
            case Op.Accept accept -> accept(accept, place);
            case Op.AcceptRule accept -> accept(accept);
            case Op.Alias alias -> descriptions.alias(alias, place);
            case Op.Rename rename -> descriptions.rename(rename, place);
            case Op.Retype retype -> descriptions.retype(retype);
            case Op.Archive archive -> markPlan.mark(DecisionKind.ARCHIVE, archive.target(), archive.why());
            case Op.Pin pin -> markPlan.mark(DecisionKind.PIN, pin.target(), pin.why());
            case Op.Revert revert -> revert(revert);
        };
    }

    /**
     * Moves claims whose meaning has changed.
     *
     * @return the slots this touches
     */
    Set<SlotState> rearrange() {
        return identities.rearrange();
    }

    /**
     * Call after all slots are derived.
     *
     * @throws ProblemException contradiction-gone, if the transaction itself ends a contradiction that it accepts
     */
    void check() {
        acceptances.check();
    }

    private Collection<SlotState> retract(Op.Retract op) {
        HeldClaim.Standing standing = standing(op.claim());
        if (standing.retractedIn() != null) {
            throw new ProblemException(
                    ErrorCode.CLAIM_ALREADY_RETRACTED, "claim", "Claim " + op.claim() + " has already been retracted.");
        }
        draft.withdraw(Receipt.ClaimRef.retracted(op.claim()));
        return withdraw(op.claim(), DecisionKind.RETRACT, standing.retracted(draft.seq), op.why());
    }

    private Collection<SlotState> setAside(Op.SetAside op) {
        HeldClaim.Standing standing = standing(op.claim());
        if (standing.setAsideIn() != null) {
            throw new ProblemException(
                    ErrorCode.CLAIM_ALREADY_SET_ASIDE, "claim", "Claim " + op.claim() + " has already been set aside.");
        }
        draft.withdraw(Receipt.ClaimRef.setAside(op.claim()));
        return withdraw(op.claim(), DecisionKind.SET_ASIDE, standing.setAside(draft.seq), op.why());
    }

    private HeldClaim.Standing standing(String claim) {
        return state.decided.place(claim).standing();
    }

    private Collection<SlotState> withdraw(String claim, DecisionKind kind, HeldClaim.Standing next, Op.Why why) {
        String scope = state.decided.place(claim).scope();
        permitted.touch(scope, "claim");
        Changes.NewDecision made = draft.decide(kind, Map.of("claim", claim), why);
        made.scopes().add(scope);
        made.claims().add(claim);
        List<SlotState> concerned = state.stand(claim, next, draft.knownAt);
        concerned.forEach(slot -> made.slots().add(slot.key));
        return concerned;
    }

    private Collection<SlotState> accept(Op.Accept op, String place) {
        Loaded.Disputed disputed = state.decided.dispute(op.contradiction());
        permitted.touch(disputed.scope(), "contradiction");
        SlotState slot = acceptances.slotOf(op.contradiction(), disputed);
        Changes.NewDecision made =
                draft.decide(DecisionKind.ACCEPT, Map.of("contradiction", op.contradiction()), op.why());
        made.scopes().add(disputed.scope());
        if (state.predicate(slot.slot.predicate()).withholds()) {
            made.slots().add(slot.key); // accepting brings facts back
        }
        made.claims().addAll(acceptances.accept(made.decision().id(), op.contradiction(), slot, place));
        return List.of(slot);
    }

    /** Changes no belief: it only settles a question. */
    private Collection<SlotState> accept(Op.AcceptRule op) {
        Set<String> scopes = new TreeSet<>();
        for (int i = 0; i < op.claims().size(); i++) {
            String claim = op.claims().get(i);
            String scope = Fields.within("claims[" + i + "]", () -> scope(claim));
            permitted.touch(scope, "claims");
            scopes.add(scope);
        }
        Changes.NewDecision made =
                draft.decide(DecisionKind.ACCEPT, Map.of("rule", op.rule(), "claims", op.claims()), op.why());
        made.scopes().addAll(scopes);
        made.claims().addAll(op.claims());
        return List.of();
    }

    private String scope(String claim) {
        try {
            return state.decided.place(claim).scope();
        } catch (ProblemException unknown) {
            throw new ProblemException(unknown.code(), unknown.detail());
        }
    }

    private Collection<SlotState> revert(Op.Revert op) {
        Reversal.Reverted reverted = reversal.revert(op);
        if (reverted.identity()) {
            Decision decision = reverted.decision();
            identities.changed(reverted.made(), decision.about("entity"), decision.about("into"));
        }
        return reverted.touched();
    }
}
