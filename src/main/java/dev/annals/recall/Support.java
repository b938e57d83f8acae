package dev.annals.recall;

import dev.annals.fact.EpisodeRef;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a fact was read from, as evidence that it answers. */
final class Support {

    /** Of the score of a fact none of whose episodes is a candidate. */
    private static final double NOWHERE = 0.2;

    private Support() {}

    /**
     * A fact that was said in some episode answers no better than what was said: a short statement of the right names is
     * near to any question about them.
     */
    static Search.Hit cap(Search.Hit hit, List<Search.Hit> passages) {
        Set<String> episodes = Objects.requireNonNull(hit.fact()).episodes().stream()
                .map(EpisodeRef::id)
                .collect(Collectors.toSet());
        if (episodes.isEmpty()) {
            return hit;
        }
        double best = passages.stream()
                .filter(passage -> episodes.contains(
                        Objects.requireNonNull(passage.episode()).id()))
                .mapToDouble(Search.Hit::score)
                .max()
                .orElse(NOWHERE * hit.score());
        return hit.scored(Math.min(hit.score(), best));
    }
}
