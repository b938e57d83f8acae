package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.change.DecisionKind;
import dev.annals.change.Op;
import dev.annals.journal.Decision;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reverts decisions, as if they had not been made. */
final class Reversal {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Permitted permitted;
    private final MarkPlan markPlan;

    Reversal(PlannedState state, CommitDraft draft, Permitted permitted, MarkPlan markPlan) {
        this.state = state;
        this.draft = draft;
        this.permitted = permitted;
        this.markPlan = markPlan;
    }

    /**
     * @param touched the slots to derive again, before any claims move
     * @param decision the decision that was reverted
     */
    record Reverted(Changes.NewDecision made, Collection<SlotState> touched, Decision decision) {

        /** Whether it changes whom claims mean. */
        boolean identity() {
            return decision.kind() == DecisionKind.MERGE || decision.kind() == DecisionKind.SPLIT;
        }
    }

    Reverted revert(Op.Revert op) {
        Loaded.MadeDecision before = state.decided.inForce(op.decision());
        before.scopes().forEach(scope -> permitted.touch(scope, "decision"));
        Decision decision = before.decision();
        if (decision.kind() == DecisionKind.REVERT) {
            throw new ProblemException(
                    ErrorCode.DECISION_NOT_REVERTIBLE,
                    "decision",
                    "A revert cannot be reverted. To decide the same again, make a new decision.");
        }
        state.decided.revert(op.decision());
        Changes.NewDecision made = draft.decide(DecisionKind.REVERT, Map.of("decision", op.decision()), op.why());
        made.scopes().addAll(before.scopes());
        Collection<SlotState> touched = undo(before);
        if (decision.kind() != DecisionKind.ARCHIVE && decision.kind() != DecisionKind.PIN) {
            touched.forEach(slot -> made.slots().add(slot.key)); // archives and pins do not change beliefs
        }
        return new Reverted(made, touched, decision);
    }

    private Collection<SlotState> undo(Loaded.MadeDecision before) {
        Decision decision = before.decision();
        return switch (decision.kind()) {
            case RETRACT -> {
                String claim = decision.about("claim");
                yield stand(claim, state.decided.place(claim).standing().retracted(null));
            }
            case SET_ASIDE -> {
                String claim = decision.about("claim");
                yield stand(claim, state.decided.place(claim).standing().setAside(null));
            }
            case MERGE, SPLIT -> {
                untype(decision, "into");
                yield part(decision, "into");
            }
            case DISTINCT -> part(decision, "from");
            case ACCEPT -> reopen(decision);
            case ALIAS -> unalias(decision);
            case RENAME, RETYPE -> describe(decision);
            case ARCHIVE, PIN -> markPlan.undo(before);
            case REVERT -> throw new IllegalStateException(decision.id());
        };
    }

    /** Takes back the type with which the decision introduced its entity. */
    private void untype(Decision decision, String part) {
        if (decision.text("type").isPresent()) {
            state.types.revert(decision.about(part), decision.id());
        }
    }

    private Collection<SlotState> stand(String claim, HeldClaim.Standing next) {
        return state.stand(claim, next, draft.knownAt);
    }

    /** @param other the part of the decision that names the other entity */
    private Collection<SlotState> part(Decision decision, String other) {
        state.identities.remove(decision.id());
        state.changes.identitiesLost.add(
                new Changes.Identity(decision.id(), decision.about("entity"), decision.about(other), draft.knownAt));
        return List.of();
    }

    private Collection<SlotState> reopen(Decision decision) {
        Set<SlotState> touched = new LinkedHashSet<>();
        for (SlotState slot : state.known()) {
            for (HeldClaim held : List.copyOf(slot.claims.values())) {
                if (held.accepted().contains(decision.id())) {
                    Set<String> left = new HashSet<>(held.accepted());
                    left.remove(decision.id());
                    slot.add(held.with(Set.copyOf(left)));
                    state.changes.acceptedClaims.put(held.id(), left);
                    touched.add(slot);
                }
            }
        }
        return touched;
    }

    private Collection<SlotState> unalias(Decision decision) {
        EntityIndex.Alias alias =
                new EntityIndex.Alias(decision.id(), decision.about("entity"), decision.about("name"));
        state.entities.unalias(alias);
        untype(decision, "entity");
        state.changes.aliasesLost.add(
                new Changes.NewAlias(alias, state.entities.get(alias.entity()).scope(), draft.knownAt));
        return List.of();
    }

    /** @throws ProblemException entity-exists, if another entity now has the former name and type */
    private Collection<SlotState> describe(Decision decision) {
        Entity entity = state.entities.get(decision.about("entity"));
        state.typings.revert(entity.id(), decision.id());
        Fields.within("decision", () -> {
            String name = state.typings.nameOf(entity.id(), entity.name());
            return state.entities.describe(entity, name, state.typings.typeOf(entity.id()));
        });
        return List.of();
    }
}
