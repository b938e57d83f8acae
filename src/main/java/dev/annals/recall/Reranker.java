package dev.annals.recall;

import dev.annals.embed.CrossEncoder;
import dev.annals.embed.CrossEncoders;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lets a cross-encoder, if one is configured, rescore the best hits. The new score is the mean of both scores as log
 * odds: the ranking knows when a passage was said and what surrounds it, the cross-encoder only what the passage says.
 */
@Singleton
class Reranker {

    /** How many hits it scores; it reads each of them together with the question. */
    private static final int FIRST = 50;

    /** Log odds are limited to this range on either side. */
    private static final double SURE = 12;

    private final CrossEncoders models;

    Reranker(CrossEncoders models) {
        this.models = models;
    }

    /**
     * @param hits best first
     * @param text the text of a hit
     * @return best first
     */
    List<Search.Hit> again(String question, List<Search.Hit> hits, Function<Search.Hit, String> text) {
        Optional<CrossEncoder> model = models.configured();
        if (model.isEmpty()) {
            return hits;
        }
        List<Search.Hit> first = hits.subList(0, Math.min(FIRST, hits.size()));
        List<Double> odds =
                model.get().logOdds(question, first.stream().map(text).toList());
        List<Integer> order = IntStream.range(0, first.size())
                .boxed()
                .sorted(Comparator.comparing(odds::get).reversed())
                .toList();
        List<Search.Hit> rated = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            Search.Hit hit = first.get(order.get(rank));
            double said = odds.get(order.get(rank));
            rated.add(hit.reranked(
                    probability((odds(hit.score()) + said) / 2), new Search.Leg(rank + 1, probability(said))));
        }
        rated.sort(Comparator.comparingDouble(Search.Hit::score).reversed());
        double lowest = rated.isEmpty() ? 1 : rated.getLast().score();
        hits.subList(first.size(), hits.size()).forEach(hit -> rated.add(hit.scored(Math.min(hit.score(), lowest))));
        return rated;
    }

    private static double odds(double probability) {
        return Math.clamp(Math.log(probability / (1 - probability)), -SURE, SURE);
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }
}
