package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.change.DecisionKind;
import dev.annals.change.Op;
import dev.annals.journal.Decision;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans archives and pins of one transaction. They change nothing that is believed. */
final class MarkPlan {

    private final PlannedState state;
    private final CommitDraft draft;
    private final Permitted permitted;

    /** What each decision made here is about: facts that share a claim may be archived together, but each only once. */
    private final Map<String, List<Object>> own = new HashMap<>();

    MarkPlan(PlannedState state, CommitDraft draft, Permitted permitted) {
        this.state = state;
        this.draft = draft;
        this.permitted = permitted;
    }

    Collection<SlotState> mark(DecisionKind kind, Op.Target target, Op.Why why) {
        return switch (target.kind()) {
            case FACT -> markFact(kind, target.id(), why);
            case EPISODE -> markEpisode(kind, target.id(), why);
        };
    }

    private Collection<SlotState> markFact(DecisionKind kind, String id, Op.Why why) {
        Decided.Whereabouts fact = state.decided.fact(id);
        permitted.touch(fact.scope(), "fact");
        SlotState slot = Objects.requireNonNull(state.known(fact.slot()), id);
        Belief belief = slot.beliefs.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<HeldClaim> support = belief.support().stream()
                .sorted()
                .map(claim -> Objects.requireNonNull(slot.claims.get(claim), claim))
                .toList();
        check(kind, id, "\"" + belief.statement() + "\"", support);
        // A pin skips archived claims, so that no claim is both.
        List<HeldClaim> claims = support.stream()
                .filter(held -> kind == DecisionKind.ARCHIVE || !held.marks().isArchived())
                .toList();
        Changes.NewDecision made = draft.decide(
                kind,
                Map.of("fact", id, "claims", claims.stream().map(HeldClaim::id).toList()),
                why);
        own.put(made.decision().id(), List.of(kind, id));
        made.scopes().add(fact.scope());
        for (HeldClaim held : claims) {
            made.claims().add(held.id());
            set(slot, held.id(), next(kind, held.marks(), made.decision().id()));
        }
        return List.of(slot);
    }

    private void check(DecisionKind kind, String id, String called, List<HeldClaim> support) {
        boolean again = own.containsValue(List.of(kind, id));
        boolean archive = kind == DecisionKind.ARCHIVE;
        check(
                kind,
                "fact",
                called,
                (archive && again)
                        || support.stream()
                                .allMatch(held -> counts(archive, held.marks().archivedBy())),
                (!archive && again)
                        || support.stream()
                                .anyMatch(held -> counts(!archive, held.marks().pinnedBy())));
    }

    /** @param again whether this is the same kind of decision; then only those made before this transaction count */
    private boolean counts(boolean again, Set<String> decisions) {
        return decisions.stream().anyMatch(decision -> !again || !own.containsKey(decision));
    }

    private Collection<SlotState> markEpisode(DecisionKind kind, String id, Op.Why why) {
        Loaded.HeldEpisode episode = state.decided.episode(id);
        permitted.touch(episode.scope(), "episode");
        check(
                kind,
                "episode",
                "Episode " + id,
                episode.marks().isArchived(),
                episode.marks().isPinned());
        Changes.NewDecision made = draft.decide(kind, Map.of("episode", id), why);
        made.scopes().add(episode.scope());
        set(id, next(kind, episode.marks(), made.decision().id()));
        return List.of();
    }

    private static void check(DecisionKind kind, String field, String called, boolean archived, boolean pinned) {
        if (archived) {
            throw new ProblemException(
                    ErrorCode.ALREADY_ARCHIVED,
                    field,
                    called + " is archived"
                            + (kind == DecisionKind.PIN
                                    ? ", so it cannot be pinned. First revert the decision that archived it."
                                    : " already."));
        }
        if (pinned && kind == DecisionKind.PIN) {
            throw new ProblemException(ErrorCode.ALREADY_PINNED, field, called + " is already pinned.");
        }
        if (pinned) {
            throw new ProblemException(
                    ErrorCode.PINNED,
                    field,
                    called
                            + " is pinned, so it cannot be archived. The decisions of the kind pin show who pinned it, and"
                            + " why; first revert that decision.");
        }
    }

    private static Marks next(DecisionKind kind, Marks marks, String decision) {
        return kind == DecisionKind.ARCHIVE ? marks.archived(decision) : marks.pinned(decision);
    }

    /**
     * Undoes an archive or a pin.
     *
     * @return the slots this touches
     */
    Collection<SlotState> undo(Loaded.MadeDecision before) {
        Decision decision = before.decision();
        decision.text("episode")
                .ifPresent(id -> set(id, state.decided.heldEpisode(id).marks().without(decision.id())));
        Set<SlotState> touched = new LinkedHashSet<>();
        for (String claim : before.claims()) {
            for (String key : state.decided.place(claim).slots()) {
                @Nullable SlotState slot = state.known(key);
                @Nullable HeldClaim held = slot == null ? null : slot.claims.get(claim);
                if (slot != null && held != null) {
                    set(slot, claim, held.marks().without(decision.id()));
                    touched.add(slot);
                }
            }
        }
        return touched;
    }

    private void set(SlotState slot, String claim, Marks marks) {
        slot.claims.computeIfPresent(claim, (id, held) -> held.with(marks));
        state.changes.markedClaims.put(claim, marks);
    }

    private void set(String episode, Marks marks) {
        Marks before = state.decided.heldEpisode(episode).marks();
        state.decided.mark(episode, marks);
        state.changes.markEpisode(episode, before, marks, draft.knownAt);
    }
}
