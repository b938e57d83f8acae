package dev.annals.watch;

import dev.annals.contradiction.KnownContradiction;
import dev.annals.decision.KnownDecision;
import dev.annals.fact.Fact;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All changes by some commits, as far as they were read, and the events made of them. */
record FoundChanges(Found<Fact> facts, Found<KnownContradiction> contradictions, Found<KnownDecision> decisions) {

    /** The events of the commits that were read completely, or else one part of the first commit. */
    Batch batch(List<Header> commits, Place place) {
        Header first = commits.getFirst();
        long cut = Math.min(facts.cut(), Math.min(contradictions.cut(), decisions.cut()));
        if (cut == first.seq()) {
            return new Batch(List.of(new StreamEvent(null, event(first, place.parts() + 1))), place.afterNextPart());
        }
        if (place.parts() > 0) {
            return new Batch(
                    List.of(new StreamEvent(first.seq(), event(first, place.parts() + 1))), Place.after(first.seq()));
        }
        List<Header> whole =
                commits.stream().filter(commit -> commit.seq() < cut).toList();
        return new Batch(
                whole.stream().flatMap(this::told).toList(),
                Place.after(whole.getLast().seq()));
    }

    private Stream<StreamEvent> told(Header commit) {
        CommitEvent event = event(commit, null);
        return event.changesNothing() ? Stream.empty() : Stream.of(new StreamEvent(commit.seq(), event));
    }

    private CommitEvent event(Header commit, @Nullable Integer part) {
        return new CommitEvent(
                commit.commit(),
                part,
                new CommitEvent.Facts(facts.opened(commit), facts.closed(commit)),
                new CommitEvent.Contradictions(contradictions.opened(commit), contradictions.closed(commit)),
                new CommitEvent.Decisions(decisions.opened(commit), decisions.closed(commit)));
    }
}
