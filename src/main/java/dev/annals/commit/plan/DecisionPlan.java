package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.journal.Decision;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the decisions of one transaction. */
final class DecisionPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Permitted permitted;
    private final Reversal reversal;
    private final Acceptances acceptances;

    /** Those that change whom claims mean. */
    private final List<Changes.NewDecision> aboutIdentity = new ArrayList<>();

    DecisionPlan(PlannedState state, CommitDraft draft, Permitted permitted) {
        this.state = state;
        this.draft = draft;
        this.permitted = permitted;
        this.acceptances = new Acceptances(state);
        this.reversal = new Reversal(state, draft, permitted);
    }

    /** @return the slots it matters for, as far as claims do not move yet */
    Collection<SlotState> decide(Op.Decide op, String place) {
        return switch (op) {
            case Op.Retract retract -> retract(retract);
            case Op.SetAside setAside -> setAside(setAside);
            case Op.Merge merge -> merge(merge);
            case Op.Split split -> split(split);
            case Op.Accept accept -> accept(accept, place);
            case Op.Alias alias -> alias(alias);
            case Op.Rename rename -> rename(rename);
            case Op.Retype retype -> retype(retype);
            case Op.Revert revert -> revert(revert);
        };
    }

    /** Moves the claims that mean others now. @return the slots that this touches */
    Set<SlotState> rearrange() {
        if (aboutIdentity.isEmpty()) {
            return Set.of();
        }
        Set<SlotState> touched = new Placement(state).place(state.known());
        aboutIdentity.forEach(
                decision -> touched.forEach(slot -> decision.slots().add(slot.key)));
        return touched;
    }

    /** After all slots were derived. @throws ProblemException contradiction-gone, where the transaction ends it itself */
    void check() {
        acceptances.check();
    }

    private Collection<SlotState> retract(Op.Retract op) {
        HeldClaim.Standing standing = standing(op.claim());
        if (standing.retractedIn() != null) {
            throw new ProblemException(
                    ErrorCode.CLAIM_ALREADY_RETRACTED, "claim", "Claim " + op.claim() + " was retracted before.");
        }
        draft.withdraw(Receipt.ClaimRef.retracted(op.claim()));
        return withdraw(op.claim(), Decision.Kind.RETRACT, standing.retracted(draft.seq), op.why());
    }

    private Collection<SlotState> setAside(Op.SetAside op) {
        HeldClaim.Standing standing = standing(op.claim());
        if (standing.setAsideIn() != null) {
            throw new ProblemException(
                    ErrorCode.CLAIM_ALREADY_SET_ASIDE, "claim", "Claim " + op.claim() + " was set aside before.");
        }
        draft.withdraw(Receipt.ClaimRef.setAside(op.claim()));
        return withdraw(op.claim(), Decision.Kind.SET_ASIDE, standing.setAside(draft.seq), op.why());
    }

    private HeldClaim.Standing standing(String claim) {
        return state.decided.place(claim).standing();
    }

    private Collection<SlotState> withdraw(String claim, Decision.Kind kind, HeldClaim.Standing next, Op.Why why) {
        String scope = state.decided.place(claim).scope();
        permitted.touch(scope, "claim");
        Changes.NewDecision made = draft.decide(kind, Map.of("claim", claim), why);
        made.scopes().add(scope);
        made.claims().add(claim);
        List<SlotState> concerned = state.stand(claim, next, draft.knownAt);
        concerned.forEach(slot -> made.slots().add(slot.key));
        return concerned;
    }

    private Collection<SlotState> merge(Op.Merge op) {
        Entity absorbed = countsAs(permitted.find(op.entity(), "entity"));
        Entity into = countsAs(permitted.find(op.into(), "into"));
        if (absorbed.equals(into)) {
            throw areOne(absorbed, "into");
        }
        if (!absorbed.isOfType(into.type()) && !absorbed.isOfType(Entity.UNTYPED) && !into.isOfType(Entity.UNTYPED)) {
            throw new ProblemException(
                    ErrorCode.TYPES_DO_NOT_FIT,
                    "into",
                    "\"" + absorbed.name() + "\" is a " + absorbed.type() + " and \"" + into.name() + "\" a "
                            + into.type() + ". Retype one of them first, if they are one.");
        }
        Changes.NewDecision made = identity(Decision.Kind.MERGE, absorbed, into, Map.of(), op.why());
        String id = made.decision().id();
        state.identities.add(new Identities.Merge(id, absorbed.id(), into.id()));
        state.changes.merges.add(new Changes.Identity(id, absorbed.id(), into.id(), draft.knownAt));
        return List.of();
    }

    private Collection<SlotState> split(Op.Split op) {
        Entity entity = permitted.find(op.entity(), "entity");
        Entity into = permitted.resolve(op.into(), "into");
        String counts = state.identities.countsAs(entity.id());
        if (counts.equals(state.identities.countsAs(into.id()))) {
            throw areOne(entity, "into");
        }
        for (int i = 0; i < op.claims().size(); i++) {
            String claim = op.claims().get(i);
            Fields.within("claims[" + i + "]", () -> splittable(claim, counts, entity));
        }
        Changes.NewDecision made = identity(Decision.Kind.SPLIT, entity, into, Map.of("claims", op.claims()), op.why());
        made.claims().addAll(op.claims());
        op.claims()
                .forEach(claim -> made.scopes().add(state.decided.place(claim).scope()));
        String id = made.decision().id();
        state.identities.add(
                new Identities.Split(id, draft.seq, made.ordinal(), entity.id(), into.id(), Set.copyOf(op.claims())));
        state.changes.splits.add(new Changes.Identity(id, entity.id(), into.id(), draft.knownAt));
        return List.of();
    }

    private Loaded.Place splittable(String claim, String counts, Entity entity) {
        Loaded.Place place;
        try {
            place = state.decided.place(claim);
        } catch (ProblemException unknown) {
            throw new ProblemException(ErrorCode.UNKNOWN_CLAIM, "No claim has the id \"" + claim + "\".");
        }
        permitted.touch(place.scope(), "claims");
        boolean means = place.named().stream()
                .anyMatch(named -> state.identities.meant(claim, named).equals(counts));
        if (!means) {
            throw new ProblemException(
                    ErrorCode.CLAIM_OF_ANOTHER, "Claim " + claim + " does not mean \"" + entity.name() + "\".");
        }
        return place;
    }

    private Changes.NewDecision identity(
            Decision.Kind kind, Entity entity, Entity into, Map<String, Object> more, Op.Why why) {
        Map<String, Object> about = new HashMap<>(more);
        about.put("entity", entity.id());
        about.put("into", into.id());
        Changes.NewDecision made = draft.decide(kind, Map.copyOf(about), why);
        made.scopes().add(entity.scope());
        made.scopes().add(into.scope());
        aboutIdentity.add(made);
        return made;
    }

    private Entity countsAs(Entity entity) {
        return state.entities.get(state.identities.countsAs(entity.id()));
    }

    private static ProblemException areOne(Entity entity, String field) {
        return new ProblemException(
                ErrorCode.ENTITIES_ARE_ONE, field, "Both count as \"" + entity.name() + "\" already.");
    }

    private Collection<SlotState> accept(Op.Accept op, String place) {
        Loaded.Disputed disputed = state.decided.dispute(op.contradiction());
        permitted.touch(disputed.scope(), "contradiction");
        SlotState slot = acceptances.slotOf(op.contradiction(), disputed);
        Changes.NewDecision made =
                draft.decide(Decision.Kind.ACCEPT, Map.of("contradiction", op.contradiction()), op.why());
        made.scopes().add(disputed.scope());
        made.claims().addAll(acceptances.accept(made.decision().id(), op.contradiction(), slot, place));
        return List.of(slot);
    }

    private Collection<SlotState> alias(Op.Alias op) {
        Entity entity = permitted.find(op.entity(), "entity");
        Changes.NewDecision made =
                draft.decide(Decision.Kind.ALIAS, Map.of("entity", entity.id(), "name", op.name()), op.why());
        made.scopes().add(entity.scope());
        EntityIndex.Alias alias = new EntityIndex.Alias(made.decision().id(), entity.id(), op.name());
        Fields.within("name", () -> state.entities.alias(alias));
        state.changes.aliases.add(new Changes.NewAlias(alias, entity.scope(), draft.knownAt));
        return List.of();
    }

    private Collection<SlotState> rename(Op.Rename op) {
        Entity entity = permitted.find(op.entity(), "entity");
        Fields.within("name", () -> state.entities.rename(entity, op.name()));
        Changes.NewDecision made =
                draft.decide(Decision.Kind.RENAME, Map.of("entity", entity.id(), "name", op.name()), op.why());
        made.scopes().add(entity.scope());
        state.typings.rename(entity.id(), made.decision().id(), op.name());
        return List.of();
    }

    private Collection<SlotState> retype(Op.Retype op) {
        Entity entity = permitted.find(op.entity(), "entity");
        Fields.within("type", () -> state.entities.retype(entity, op.type()));
        Changes.NewDecision made =
                draft.decide(Decision.Kind.RETYPE, Map.of("entity", entity.id(), "type", op.type()), op.why());
        made.scopes().add(entity.scope());
        state.typings.retype(entity.id(), made.decision().id(), op.type());
        return List.of();
    }

    private Collection<SlotState> revert(Op.Revert op) {
        Reversal.Reverted reverted = reversal.revert(op);
        if (reverted.identity()) {
            aboutIdentity.add(reverted.made());
        }
        return reverted.touched();
    }
}
