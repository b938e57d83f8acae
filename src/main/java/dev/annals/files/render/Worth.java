package dev.annals.files.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ranks facts by their value to the readers of a file. Pinned facts come first, stale ones last. In between, the value
 * depends on how much relevance a fact has kept, its confidence, the number of its sources, whether it belongs to the
 * profile of its subject, and how much is known about the subject. Further facts about the same subject count for less.
 */
public final class Worth {

    /** Doubling the number of a fact's sources, or of its subject's facts, raises its value by this share. */
    private static final double MORE = 0.25;

    private static final double PROFILE = 1.5;

    /** After this many facts about a subject, the next one counts half. */
    private static final double CROWDED = 12;

    private static final Comparator<Valued> ORDER = Comparator.comparingInt((Valued one) -> one.fact.rank())
            .thenComparing(Comparator.comparingDouble(Valued::worth).reversed())
            .thenComparing(one -> one.fact.id());

    private Worth() {}

    /**
     * What the ranking knows about a fact.
     *
     * @param relevance 0 to 1
     * @param sources how many sources say so
     * @param profile whether its predicate holds one value at a time
     */
    public record Weighed(
            String id,
            String subject,
            boolean pinned,
            boolean stale,
            double relevance,
            double confidence,
            long sources,
            boolean profile) {

        private int rank() {
            return pinned ? 0 : stale ? 2 : 1;
        }
    }

    private record Valued(Weighed fact, double worth) {}

    /** The ids, the most valuable first. */
    public static List<String> order(List<Weighed> facts) {
        Map<String, List<Valued>> bySubject = new HashMap<>();
        Map<String, Integer> known = new HashMap<>();
        facts.forEach(fact -> known.merge(fact.subject(), 1, Integer::sum));
        facts.forEach(fact -> bySubject
                .computeIfAbsent(fact.subject(), _ -> new ArrayList<>())
                .add(new Valued(fact, alone(fact, known.getOrDefault(fact.subject(), 1)))));
        List<Valued> all = new ArrayList<>(facts.size());
        bySubject.values().forEach(its -> {
            its.sort(ORDER);
            for (int i = 0; i < its.size(); i++) {
                Valued one = its.get(i);
                all.add(new Valued(one.fact, one.worth / (1 + i / CROWDED)));
            }
        });
        all.sort(ORDER);
        return all.stream().map(one -> one.fact.id()).toList();
    }

    private static double alone(Weighed fact, int knownOfSubject) {
        return fact.relevance()
                * fact.confidence()
                * (1 + MORE * log2((double) Math.max(1, fact.sources())))
                * (1 + MORE * log2(knownOfSubject))
                * (fact.profile() ? PROFILE : 1);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
