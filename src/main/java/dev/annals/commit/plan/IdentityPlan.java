package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import dev.annals.belief.Identities;
import dev.annals.change.DecisionKind;
import dev.annals.change.Op;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans merges, distinctions and splits of one transaction. */
final class IdentityPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Permitted permitted;

    /** The decisions that change which entities claims mean. */
    private final List<Taken> decisions = new ArrayList<>();

    /** @param concerned the two entities, and those they counted as when it was made */
    private record Taken(Changes.NewDecision decision, Set<String> concerned) {}

    IdentityPlan(PlannedState state, CommitDraft draft, Permitted permitted) {
        this.state = state;
        this.draft = draft;
        this.permitted = permitted;
    }

    void changed(Changes.NewDecision decision, String entity, String into) {
        decisions.add(new Taken(decision, withRoots(List.of(entity, into))));
    }

    private Set<String> withRoots(Collection<String> entities) {
        Set<String> all = new LinkedHashSet<>(entities);
        entities.forEach(entity -> all.add(state.identities.countsAs(entity)));
        return all;
    }

    /**
     * Moves claims whose meaning has changed.
     *
     * @return the slots this touches
     */
    Set<SlotState> rearrange() {
        if (decisions.isEmpty()) {
            return Set.of();
        }
        Moves moves = new Placement(state).place(state.known());
        for (Taken taken : decisions) {
            moves.of(withRoots(taken.concerned()))
                    .forEach(slot -> taken.decision().slots().add(slot.key));
        }
        return moves.slots();
    }

    Collection<SlotState> merge(Op.Merge op) {
        Entity absorbed = countsAs(permitted.find(op.entity(), "entity"));
        Entity into = countsAs(permitted.find(op.into(), "into"));
        if (absorbed.equals(into)) {
            throw areOne(absorbed, "into");
        }
        if (!absorbed.fits(into.type())) {
            throw new ProblemException(
                    ErrorCode.TYPES_DO_NOT_FIT,
                    "into",
                    "\"" + absorbed.name() + "\" is a " + absorbed.type() + " and \"" + into.name() + "\" a "
                            + into.type() + ". If they are one, retype one of them first.");
        }
        Changes.NewDecision made = identity(DecisionKind.MERGE, absorbed, into, Map.of(), op.why());
        String id = made.decision().id();
        state.identities.add(new Identities.Merge(id, absorbed.id(), into.id()));
        state.changes.merges.add(new Changes.Identity(id, absorbed.id(), into.id(), draft.knownAt));
        return List.of();
    }

    /** Changes no claim: it only settles a question. */
    Collection<SlotState> distinguish(Op.Distinct op) {
        Entity entity = countsAs(permitted.find(op.entity(), "entity"));
        Entity from = countsAs(permitted.find(op.from(), "from"));
        if (entity.equals(from)) {
            throw areOne(entity, "from");
        }
        Changes.NewDecision made =
                draft.decide(DecisionKind.DISTINCT, Map.of("entity", entity.id(), "from", from.id()), op.why());
        made.scopes().add(entity.scope());
        made.scopes().add(from.scope());
        state.changes.distinctions.add(
                new Changes.Identity(made.decision().id(), entity.id(), from.id(), draft.knownAt));
        return List.of();
    }

    Collection<SlotState> split(Op.Split op) {
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
        Map<String, Object> more = new HashMap<>(Map.of("claims", op.claims()));
        op.into().givenType().ifPresent(type -> more.put("type", type));
        Changes.NewDecision made = identity(DecisionKind.SPLIT, entity, into, more, op.why());
        op.into()
                .givenType()
                .ifPresent(type -> state.typings.introduces(made.decision().id(), into.id(), type));
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
                    ErrorCode.CLAIM_OF_ANOTHER,
                    "Claim " + claim + " is not about \"" + entity.name()
                            + "\", neither as its subject nor as its object.");
        }
        return place;
    }

    private Changes.NewDecision identity(
            DecisionKind kind, Entity entity, Entity into, Map<String, Object> more, Op.Why why) {
        Map<String, Object> about = new HashMap<>(more);
        about.put("entity", entity.id());
        about.put("into", into.id());
        Changes.NewDecision made = draft.decide(kind, Map.copyOf(about), why);
        made.scopes().add(entity.scope());
        made.scopes().add(into.scope());
        changed(made, entity.id(), into.id());
        return made;
    }

    private Entity countsAs(Entity entity) {
        return state.entities.get(state.identities.countsAs(entity.id()));
    }

    private static ProblemException areOne(Entity entity, String field) {
        return new ProblemException(
                ErrorCode.ENTITIES_ARE_ONE, field, "Both already count as \"" + entity.name() + "\".");
    }
}
