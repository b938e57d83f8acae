package dev.annals.commit.plan;

import dev.annals.belief.Claim;
import dev.annals.belief.Contradiction;
import dev.annals.change.Receipt;
import dev.annals.digest.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one commit changes in the contradictions of the slots it touches. */
final class ContradictionDraft {

    private final Changes changes;
    private final long seq;
    private final Instant knownAt;
    private final List<String> opened = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    ContradictionDraft(Changes changes, long seq, Instant knownAt) {
        this.changes = changes;
        this.seq = seq;
        this.knownAt = knownAt;
    }

    /** Closes contradictions that are gone and opens new ones; one that did not change keeps its id. */
    void apply(SlotState state, List<Contradiction> derived) {
        Map<Contradiction.Identity, HeldContradiction> before = new LinkedHashMap<>();
        state.contradictions.forEach(held -> before.put(held.identity(), held));
        List<HeldContradiction> held = new ArrayList<>();
        for (Contradiction contradiction : derived) {
            @Nullable HeldContradiction same = before.remove(contradiction.identity());
            held.add(hold(same == null ? open(contradiction, state) : same, contradiction, state));
        }
        before.values().forEach(this::close);
        state.contradictions = held;
    }

    private HeldContradiction open(Contradiction found, SlotState state) {
        String id = Ids.next();
        changes.contradictions.add(new Changes.NewContradiction(id, seq, knownAt, state.slot, found));
        opened.add(id);
        return new HeldContradiction(id, found.kind(), found.one(), found.other(), found.valid(), Set.of(), null);
    }

    private HeldContradiction hold(HeldContradiction before, Contradiction found, SlotState state) {
        Set<String> claims = found.claims().stream().map(Claim::id).collect(Collectors.toSet());
        for (Claim claim : found.claims()) {
            if (!before.claims().contains(claim.id())) {
                changes.restsGained.add(new Changes.Rest(before.id(), claim.id(), claim.value(), knownAt));
            }
        }
        before.claims().stream()
                .filter(claim -> !claims.contains(claim))
                .forEach(claim -> changes.restsLost.add(new Changes.Rest(before.id(), claim, null, knownAt)));
        @Nullable String acceptedBy = acceptance(before, found, state);
        if (before.acceptedBy() != null && !before.acceptedBy().equals(acceptedBy)) {
            changes.acceptancesLost.add(new Changes.Acceptance(before.id(), before.acceptedBy(), knownAt));
        }
        if (acceptedBy != null && !acceptedBy.equals(before.acceptedBy())) {
            changes.acceptancesGained.add(new Changes.Acceptance(before.id(), acceptedBy, knownAt));
        }
        return new HeldContradiction(
                before.id(), before.kind(), before.one(), before.other(), before.valid(), claims, acceptedBy);
    }

    /**
     * The decision that accepts it, or null. The one in effect before is kept as long as the claims that it accepted
     * stand.
     */
    private static @Nullable String acceptance(HeldContradiction before, Contradiction found, SlotState state) {
        Set<String> accepting = found.acceptedBy(state::accepting);
        return before.acceptedBy() != null && accepting.contains(before.acceptedBy())
                ? before.acceptedBy()
                : accepting.stream().sorted().findFirst().orElse(null);
    }

    private void close(HeldContradiction gone) {
        changes.contradictionsClosed.add(new Changes.ClosedContradiction(gone.id(), seq, knownAt));
        closed.add(gone.id());
    }

    Receipt.Contradictions contradictions() {
        return new Receipt.Contradictions(opened, closed);
    }
}
