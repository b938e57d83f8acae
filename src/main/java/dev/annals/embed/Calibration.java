package dev.annals.embed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Maps a model's similarities to a common scale, by asking it questions with known answers. Models squeeze similarities
 * into a narrow band, a different one for each model. Some queries are also closer to everything than others, so half
 * of a query's mean similarity to all answers is subtracted.
 */
final class Calibration {

    private static final double SHARE = 0.5;

    /** The share of related pairs that must score above one half. */
    private static final double ABOVE_HALF = 0.75;

    /** The share of unrelated pairs that must score below {@link #LEAST}, each pair being the nearest of many. */
    private static final double BELOW_LEAST = 0.75;

    private static final double LEAST = 0.01;

    /** For a model that cannot tell related from unrelated pairs. */
    private static final double NARROWEST = 0.01;

    private final List<Embedding> answers;
    private final double middle;
    private final double steepness;

    private Calibration(List<Embedding> answers, double middle, double steepness) {
        this.answers = answers;
        this.middle = middle;
        this.steepness = steepness;
    }

    static Calibration of(List<Embedding> questions, List<Embedding> answers, List<Embedding> nonsense) {
        List<Double> related = new ArrayList<>();
        List<Double> unrelated = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            Embedding question = questions.get(i);
            List<Embedding> others = without(answers, i);
            related.add(question.similarity(answers.get(i)) - SHARE * mean(question, others));
            unrelated.add(nearest(question, others) - SHARE * mean(question, others));
        }
        nonsense.forEach(one -> unrelated.add(nearest(one, answers) - SHARE * mean(one, answers)));
        double middle = quantile(related, 1 - ABOVE_HALF);
        double width = Math.max(NARROWEST, middle - quantile(unrelated, BELOW_LEAST));
        return new Calibration(answers, middle, Math.log(1 / LEAST - 1) / width);
    }

    Scale scale(Embedding query) {
        return new Scale(middle + SHARE * mean(query, answers), steepness);
    }

    private static List<Embedding> without(List<Embedding> all, int index) {
        return IntStream.range(0, all.size())
                .filter(i -> i != index)
                .mapToObj(all::get)
                .toList();
    }

    private static double mean(Embedding query, List<Embedding> texts) {
        return texts.stream().mapToDouble(query::similarity).average().orElseThrow();
    }

    private static double nearest(Embedding query, List<Embedding> texts) {
        return texts.stream().mapToDouble(query::similarity).max().orElseThrow();
    }

    private static double quantile(List<Double> values, double share) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
