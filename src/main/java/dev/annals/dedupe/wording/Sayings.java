package dev.annals.dedupe.wording;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Value;
import dev.annals.dedupe.wording.Restated.Spot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Finds what is said in several ways. */
public final class Sayings {

    /** Values worded in more ways than this do not mean the same. */
    private static final int MOST_WAYS = 20;

    private Sayings() {}

    /**
     * Something believed about an entity.
     *
     * @param subject in its scope
     * @param declared whether the predicate was declared
     * @param claims how many claims say so
     */
    public record Saying(
            String subject, String predicate, boolean declared, Cardinality cardinality, Spot spot, long claims) {

        private boolean holdsMany() {
            return cardinality == Cardinality.MANY;
        }
    }

    /**
     * Something that is said in several ways.
     *
     * @param best the preferred way
     * @param finer whether the preferred way is more precise than some others
     */
    public record Several(Saying best, List<Saying> others, boolean finer) {}

    /** @return in a fixed order */
    public static List<Several> of(Collection<Saying> all, Synonyms synonyms) {
        Map<List<String>, Map<String, List<Saying>>> byWhom = new TreeMap<>(
                Comparator.comparing((List<String> whom) -> whom.getFirst()).thenComparing(List::getLast));
        for (Saying saying : all) {
            key(saying.spot().value())
                    .ifPresent(key -> byWhom.computeIfAbsent(
                                    List.of(saying.subject(), synonyms.meaning(saying.predicate())),
                                    whom -> new TreeMap<>())
                            .computeIfAbsent(key, said -> new ArrayList<>())
                            .add(saying));
        }
        return byWhom.values().stream().flatMap(said -> several(said, synonyms)).toList();
    }

    private static Optional<String> key(Value value) {
        return switch (value) {
            case Value.Of of -> Optional.of(of.key());
            case Value.Literal(Object content) -> Wording.key(content);
        };
    }

    private static Stream<Several> several(Map<String, List<Saying>> said, Synonyms synonyms) {
        Map<String, List<Saying>> byKey = new TreeMap<>();
        Set<String> finer = new HashSet<>();
        said.forEach((key, sayings) -> {
            String as = finest(key, sayings, said);
            byKey.computeIfAbsent(as, one -> new ArrayList<>()).addAll(sayings);
            if (!as.equals(key)) {
                finer.add(as);
            }
        });
        return byKey.entrySet().stream()
                .filter(one -> one.getValue().size() > 1 && one.getValue().size() <= MOST_WAYS)
                .map(one -> several(
                        said.getOrDefault(one.getKey(), List.of()),
                        one.getValue(),
                        finer.contains(one.getKey()),
                        synonyms));
    }

    private static Several several(List<Saying> best, List<Saying> all, boolean finer, Synonyms synonyms) {
        Saying first = best.stream().min(best(synonyms)).orElseThrow();
        return new Several(
                first,
                all.stream()
                        .filter(one -> !one.spot().equals(first.spot()))
                        .sorted(Comparator.comparing((Saying one) -> one.spot().slot())
                                .thenComparing(one -> one.spot().value().key()))
                        .toList(),
                finer);
    }

    /**
     * If a slot holds one value, dates that contain each other agree anyway. If it holds many, a coarse date means the
     * finer one within it, provided that there is only one.
     */
    private static String finest(String key, List<Saying> sayings, Map<String, List<Saying>> said) {
        if (!sayings.stream().allMatch(Saying::holdsMany)) {
            return key;
        }
        List<String> within = said.entrySet().stream()
                .filter(other -> Wording.isWithin(other.getKey(), key)
                        && other.getValue().stream().allMatch(Saying::holdsMany))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(String::length))
                .toList();
        for (int i = 1; i < within.size(); i++) {
            if (!Wording.isWithin(within.get(i), within.get(i - 1))) {
                return key;
            }
        }
        return within.isEmpty() ? key : within.getLast();
    }

    private static Comparator<Saying> best(Synonyms synonyms) {
        ToIntFunction<Saying> plainness =
                one -> one.spot().value() instanceof Value.Literal(Object content) ? Wording.plainness(content) : 0;
        return Comparator.comparing((Saying one) -> !one.declared())
                .thenComparing(one -> one.holdsMany())
                .thenComparingInt(one -> synonyms.place(one.predicate()))
                .thenComparingInt(plainness)
                .thenComparing(Comparator.comparingLong(Saying::claims).reversed())
                .thenComparing(one -> one.spot().value().key())
                .thenComparing(one -> one.spot().slot());
    }
}
