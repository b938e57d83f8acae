package dev.annals.recall.rank;

import dev.annals.embed.TokenVectors;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Scores how closely each token of a question is matched in meaning by some token of a text: late interaction (Khattab
 * and Zaharia, 2020). As with words, a token that many candidates match counts less.
 */
final class TokenMatches {

    /** A text matches a token if it comes this close to the closest text. */
    private static final double CLOSE = 0.75;

    /** Keeps the weight of a token that hardly any candidate matches within bounds. */
    private static final double RAREST = 0.02;

    static final TokenMatches NONE = new TokenMatches(TokenVectors.NONE, Map.of());

    private final Map<String, Double> scores = new HashMap<>();

    /** @param texts by id */
    TokenMatches(TokenVectors question, Map<String, TokenVectors> texts) {
        Map<String, double[]> matches = new HashMap<>();
        texts.forEach((id, text) -> {
            if (question.count() > 0 && text.count() > 0) {
                matches.put(id, question.closestIn(text));
            }
        });
        double[] weights = weights(question.count(), matches);
        matches.forEach((id, match) -> scores.put(id, sum(weights, match)));
    }

    /** From -1 to 1; null if there are no tokens to compare. */
    @Nullable
    Double of(String id) {
        return scores.get(id);
    }

    /** They add up to 1. */
    private static double[] weights(int tokens, Map<String, double[]> matches) {
        double[] weights = new double[tokens];
        double sum = 0;
        for (int i = 0; i < tokens; i++) {
            int token = i;
            double closest = matches.values().stream()
                    .mapToDouble(match -> match[token])
                    .max()
                    .orElse(0);
            double share = matches.values().stream()
                            .filter(match -> match[token] > CLOSE * closest)
                            .count()
                    / (double) Math.max(1, matches.size());
            weights[i] = Math.log(1 + 1 / (RAREST + share));
            sum += weights[i];
        }
        for (int i = 0; i < tokens; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double sum(double[] weights, double[] match) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * match[i];
        }
        return sum;
    }
}
