package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the facts about an entity into lines. What another predicate says of the same relation belongs to a line, too. */
final class Gathering {

    private static final Comparator<Held> BY_TIME =
            Comparator.comparing(Held::validFrom).thenComparing(Held::id);

    private Gathering() {}

    /** @param other the other party of the facts; null: any */
    static List<Line> about(Mention anchor, @Nullable Mention other, List<Held> facts) {
        List<Line> lines = Stream.of(true, false)
                .flatMap(ofSubject -> byPredicate(anchor, other, ofSubject, facts).entrySet().stream()
                        .map(one -> new Line(one.getKey(), ofSubject, one.getValue())))
                .toList();
        List<Twins.Told> told = lines.stream()
                .map(line -> Twins.told(line.predicate(), line.ofSubject()))
                .toList();
        List<Line> gathered = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Held> all = new ArrayList<>(lines.get(i).facts());
            for (int j = 0; j < lines.size(); j++) {
                if (i != j && told.get(i).isOf(told.get(j))) {
                    add(all, lines.get(i), lines.get(j));
                }
            }
            all.sort(BY_TIME);
            gathered.add(lines.get(i).of(all));
        }
        return gathered;
    }

    /** What both say is told once. */
    private static void add(List<Held> all, Line line, Line twin) {
        Set<Held.Said> said = all.stream().map(Held::said).collect(Collectors.toCollection(HashSet::new));
        twin.facts().stream()
                .map(fact -> line.ofSubject() == twin.ofSubject() ? fact : fact.turned())
                .filter(fact -> said.add(fact.said()))
                .forEach(all::add);
    }

    private static Map<String, List<Held>> byPredicate(
            Mention anchor, @Nullable Mention other, boolean ofSubject, List<Held> facts) {
        return facts.stream()
                .filter(fact -> fact.party(ofSubject).isOf(anchor))
                .filter(fact -> other == null || fact.party(!ofSubject).isOf(other))
                .sorted(BY_TIME)
                .collect(Collectors.groupingBy(Held::predicate, TreeMap::new, Collectors.toList()));
    }
}
