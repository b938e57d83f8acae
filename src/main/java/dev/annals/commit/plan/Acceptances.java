package dev.annals.commit.plan;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Accepts contradictions in one transaction. */
final class Acceptances {

    private final PlannedState state;

    /** The accepted contradictions, with the path of the op and the slot of each. */
    private final Map<String, Accepted> accepted = new LinkedHashMap<>();

    private record Accepted(String place, SlotState slot) {}

    Acceptances(PlannedState state) {
        this.state = state;
    }

    SlotState slotOf(String contradiction, Loaded.Disputed disputed) {
        return Objects.requireNonNull(state.known(disputed.slot()), contradiction);
    }

    /**
     * @return the claims that the contradiction rests on
     * @throws ProblemException contradiction-gone, contradiction-already-accepted
     */
    Set<String> accept(String decision, String contradiction, SlotState slot, String place) {
        HeldContradiction held = held(contradiction, slot);
        if (isAccepted(held)) {
            throw new ProblemException(
                    ErrorCode.CONTRADICTION_ALREADY_ACCEPTED,
                    "contradiction",
                    "Contradiction " + contradiction + " has already been accepted.");
        }
        for (String claim : held.claims()) {
            slot.claims.computeIfPresent(claim, (id, of) -> {
                Set<String> by = new HashSet<>(of.accepted());
                by.add(decision);
                state.changes.acceptedClaims.put(id, by);
                return of.with(Set.copyOf(by));
            });
        }
        accepted.put(contradiction, new Accepted(place, slot));
        return held.claims();
    }

    /** Whether it is accepted by a decision that this transaction has not reverted, or by the transaction itself. */
    private boolean isAccepted(HeldContradiction held) {
        boolean before = held.acceptedBy() != null && !state.decided.isReverted(held.acceptedBy());
        return before || accepted.containsKey(held.id());
    }

    /**
     * Checks, once all slots are derived, that the accepted contradictions still exist.
     *
     * @throws ProblemException contradiction-gone
     */
    void check() {
        accepted.forEach((contradiction, by) -> {
            try {
                held(contradiction, by.slot());
            } catch (ProblemException gone) {
                throw gone.within(by.place());
            }
        });
    }

    private static HeldContradiction held(String contradiction, SlotState slot) {
        return slot.contradictions.stream()
                .filter(one -> one.id().equals(contradiction))
                .findFirst()
                .orElseThrow(() -> Decided.gone(contradiction));
    }
}
