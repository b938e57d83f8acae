package dev.annals.recall.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores how many of a question's words a text covers: Okapi BM25 (Robertson and Zaragoza, 2009), as a share of the
 * maximum score. Word frequencies are taken from the candidates only, so that nothing from other tenants, scopes or
 * times affects the score.
 */
final class Bm25 {

    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final Map<String, Double> weights = new HashMap<>();
    private final double all;
    private final double meanLength;

    /** @param pool the terms of all candidates and of the texts around them, each text once */
    Bm25(Set<String> question, Collection<List<String>> pool) {
        Map<String, Integer> texts = new HashMap<>();
        long length = 0;
        for (List<String> text : pool) {
            length += text.size();
            Set<String> asked = new HashSet<>(text);
            asked.retainAll(question);
            asked.forEach(term -> texts.merge(term, 1, Integer::sum));
        }
        for (String term : question) { // including terms that occur nowhere: they count as not covered
            int with = texts.getOrDefault(term, 0);
            weights.put(term, Math.log(1 + (pool.size() - with + 0.5) / (with + 0.5)));
        }
        all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        meanLength = Math.max(1, length) / (double) Math.max(1, pool.size());
    }

    /**
     * @param texts scored as one text
     */
    double share(List<List<String>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        int length = 0;
        for (List<String> text : texts) {
            length += text.size();
            for (String term : text) {
                if (weights.containsKey(term)) {
                    counts.merge(term, 1, Integer::sum);
                }
            }
        }
        double norm = SATURATION * (1 - LENGTH + LENGTH * length / (meanLength * texts.size()));
        double sum = 0;
        for (Map.Entry<String, Integer> term : counts.entrySet()) {
            sum += weights.getOrDefault(term.getKey(), 0.0) * term.getValue() / (term.getValue() + norm);
        }
        return all == 0 ? 0 : sum / all;
    }
}
