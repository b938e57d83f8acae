package dev.annals.commit;

import dev.annals.belief.NaiveModel;
import dev.annals.belief.NaiveModel.Held;
import dev.annals.belief.NaiveModel.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What should be believed of one subject and predicate as of each commit: the naive model over what was known then. */
final class NaiveMemory {

    private final List<Told> told = new ArrayList<>();
    private final Map<Integer, Long> retractedIn = new HashMap<>();
    private final List<Declared> declared = new ArrayList<>();

    private record Told(Said said, long commit) {}

    /** @param values those known when it was declared: in their slots an end of whatever held counts from then on */
    private record Declared(long commit, boolean one, Set<String> values) {}

    NaiveMemory(boolean one) {
        declared.add(new Declared(0, one, Set.of()));
    }

    void tell(Said said, long commit) {
        told.add(new Told(said, commit));
    }

    void retract(int made, long commit) {
        retractedIn.put(made, commit);
    }

    void declare(boolean one, long commit) {
        declared.add(new Declared(commit, one, values(live(commit))));
    }

    boolean holdsOne() {
        return declared.getLast().one();
    }

    List<Held> believed(long commit) {
        List<Said> live = live(commit);
        Declared inForce = declared.reversed().stream()
                .filter(one -> one.commit() <= commit)
                .findFirst()
                .orElseThrow();
        if (inForce.one()) {
            return NaiveModel.timeline(live);
        }
        return values(live).stream()
                .flatMap(value -> NaiveModel.timeline(slot(live, value, inForce)).stream())
                .toList();
    }

    private static List<Said> slot(List<Said> live, String value, Declared inForce) {
        return live.stream()
                .filter(said -> said.value().equals(value)
                        || (said.value().equals(NaiveModel.ANY)
                                && inForce.values().contains(value)))
                .toList();
    }

    private List<Said> live(long commit) {
        return told.stream()
                .filter(one -> one.commit() <= commit)
                .map(Told::said)
                .filter(said -> retractedIn.getOrDefault(said.made(), Long.MAX_VALUE) > commit)
                .toList();
    }

    private static Set<String> values(List<Said> live) {
        return live.stream()
                .map(Said::value)
                .filter(value -> !value.equals(NaiveModel.ANY))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
