package dev.annals.commit.plan;

import dev.annals.belief.Belief;
import dev.annals.belief.Claim;
import dev.annals.belief.Revision;
import dev.annals.belief.Segment;
import dev.annals.belief.Slot;
import dev.annals.belief.Tenure;
import dev.annals.change.Receipt;
import dev.annals.digest.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What one commit changes in what is believed. */
final class BeliefDraft {

    private final Changes changes;
    private final long seq;
    private final Instant knownAt;
    private final List<Receipt.FactRef> opened = new ArrayList<>();
    private final List<Receipt.FactRef> closed = new ArrayList<>();
    private final Set<String> supporting = new HashSet<>();

    BeliefDraft(Changes changes, long seq, Instant knownAt) {
        this.changes = changes;
        this.seq = seq;
        this.knownAt = knownAt;
    }

    /** Links a new belief to the closed ones whose place in valid time it takes. */
    void succeed(Belief belief, List<Belief> closedBeliefs) {
        closedBeliefs.stream()
                .filter(before -> before.valid().overlaps(belief.valid()))
                .forEach(before -> changes.successions.add(new Changes.Succession(belief.id(), before.id())));
    }

    void close(Belief belief) {
        changes.closed.add(new Changes.Closed(belief.id(), seq, knownAt));
        closed.add(new Receipt.FactRef(belief.id(), belief.statement()));
    }

    Belief open(Segment segment, Slot slot, Tenure tenure) {
        String id = Ids.next();
        String statement = segment.winner().statement();
        changes.facts.add(new Changes.NewFact(id, seq, knownAt, slot, segment, statement, tenure));
        segment.support().forEach(claim -> gain(id, claim.id()));
        opened.add(new Receipt.FactRef(id, statement));
        return new Belief(id, segment.value(), segment.valid(), ids(segment), statement, tenure);
    }

    Belief keep(Revision.Kept kept) {
        Belief before = kept.belief();
        Set<String> support = ids(kept.segment());
        if (support.equals(before.support())) {
            return before;
        }
        support.stream().filter(claim -> !before.support().contains(claim)).forEach(claim -> gain(before.id(), claim));
        before.support().stream()
                .filter(claim -> !support.contains(claim))
                .forEach(claim -> changes.lost.add(new Changes.Support(before.id(), claim, knownAt)));
        changes.confidences.put(before.id(), kept.segment().confidence());
        return new Belief(before.id(), before.value(), before.valid(), support, before.statement(), before.tenure());
    }

    private void gain(String fact, String claim) {
        changes.gained.add(new Changes.Support(fact, claim, knownAt));
        supporting.add(claim);
    }

    /** Whether one of the claims supports a fact as a result of this commit. */
    boolean rests(Collection<String> claims) {
        return claims.stream().anyMatch(supporting::contains);
    }

    Receipt.FactChanges facts() {
        return new Receipt.FactChanges(opened, closed);
    }

    private static Set<String> ids(Segment segment) {
        return segment.support().stream().map(Claim::id).collect(Collectors.toUnmodifiableSet());
    }
}
