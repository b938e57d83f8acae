package dev.annals.files.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What facts are worth to whoever reads the file. Pinned ones come first and stale ones last. Between them counts how much of its
 * relevance a fact has kept, how sure it is, on how many words it rests, whether it is one of those by which one knows somebody,
 * and how much there is to know of its subject; and the more of a subject is told already, the less the next is worth.
 */
public final class Worth {

    /** Twice as many sources make a fact worth a quarter more, twice as many facts their subject. */
    private static final double MORE = 0.25;

    private static final double PROFILE = 1.5;

    /** After so many facts the next of the same subject is worth half. */
    private static final double CROWDED = 12;

    private static final Comparator<Valued> ORDER = Comparator.comparingInt((Valued one) -> one.fact.rank())
            .thenComparing(Comparator.comparingDouble(Valued::worth).reversed())
            .thenComparing(one -> one.fact.id());

    private Worth() {}

    /**
     * What is known of a fact.
     *
     * @param relevance 0 to 1
     * @param sources that say so
     * @param profile whether its subject has one such value at a time
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

    /** Their ids, the most valuable first. */
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
