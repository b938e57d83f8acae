package dev.annals.recall;

import dev.annals.fact.EpisodeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Limits the scores of facts by those of the episodes they were read from. */
final class EvidenceCap {

    /** Factor for a fact none of whose episodes is a candidate. */
    private static final double NOWHERE = 0.2;

    private EvidenceCap() {}

    /**
     * A fact read from an episode scores no higher than the episode: a short statement with the right names is similar
     * to every question about them.
     *
     * @param unheard ids of episodes that the search excludes; they do not count against a fact
     */
    static List<Search.Hit> cap(List<Search.Hit> facts, List<Search.Hit> passages, Set<String> unheard) {
        Map<String, Double> scores = new HashMap<>();
        for (Search.Hit passage : passages) {
            String episode = Objects.requireNonNull(passage.episode()).id();
            scores.merge(episode, passage.score(), Math::max);
        }
        return facts.stream().map(fact -> cap(fact, scores, unheard)).toList();
    }

    private static Search.Hit cap(Search.Hit hit, Map<String, Double> scores, Set<String> unheard) {
        List<EpisodeRef> episodes = Objects.requireNonNull(hit.fact()).episodes().stream()
                .filter(episode -> !unheard.contains(episode.id()))
                .toList();
        if (episodes.isEmpty()) {
            return hit;
        }
        double best = episodes.stream()
                .flatMap(episode -> Stream.ofNullable(scores.get(episode.id())))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(NOWHERE * hit.score());
        return hit.scored(Math.min(hit.score(), best));
    }
}
