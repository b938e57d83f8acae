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
import java.util.stream.Stream;

/** What should be believed about each subject, for one predicate, as of each commit, according to the naive model. */
final class NaiveMemory {

    private final List<Told> told = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final Map<String, Long> revertedIn = new HashMap<>();
    private final List<Declared> declared = new ArrayList<>();

    private record Told(String subject, Said said, long commit) {}

    private record Declared(long commit, boolean one) {}

    private record Decided(String id, Choice choice, long commit) {}

    sealed interface Choice {}

    record Withdraw(int made) implements Choice {}

    record Merge(String absorbed, String into) implements Choice {}

    record Split(Set<Integer> made, String entity, String into) implements Choice {}

    NaiveMemory(boolean one) {
        declared.add(new Declared(0, one));
    }

    void tell(String subject, Said said, long commit) {
        told.add(new Told(subject, said, commit));
    }

    void decide(String id, Choice choice, long commit) {
        decided.add(new Decided(id, choice, commit));
    }

    void revert(String id, long commit) {
        revertedIn.put(id, commit);
    }

    void declare(boolean one, long commit) {
        declared.add(new Declared(commit, one));
    }

    boolean holdsOne() {
        return declared.getLast().one();
    }

    /** The ids of the decisions in force now. */
    List<String> inForce() {
        return decided.stream()
                .map(Decided::id)
                .filter(id -> !revertedIn.containsKey(id))
                .toList();
    }

    private <T extends Choice> Stream<T> inForce(Class<T> kind, long commit) {
        return decided.stream()
                .filter(one -> one.commit() <= commit && commit < revertedIn.getOrDefault(one.id(), Long.MAX_VALUE))
                .map(Decided::choice)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** The subject that this one counts as. */
    String canonical(String subject, long commit) {
        return inForce(Merge.class, commit)
                .filter(merge -> merge.absorbed().equals(subject))
                .map(merge -> canonical(merge.into(), commit))
                .findFirst()
                .orElse(subject);
    }

    private String meant(Told one, long commit) {
        String meant = one.subject();
        for (Split split : inForce(Split.class, commit).toList()) {
            boolean names = canonical(meant, commit).equals(canonical(split.entity(), commit));
            if (names && split.made().contains(one.said().made())) {
                meant = split.into();
            }
        }
        return canonical(meant, commit);
    }

    List<Held> believed(String subject, long commit) {
        List<Said> live = live(subject, commit);
        Declared inForce = declared.reversed().stream()
                .filter(one -> one.commit() <= commit)
                .findFirst()
                .orElseThrow();
        if (inForce.one()) {
            return NaiveModel.timeline(live);
        }
        return values(live).stream()
                .flatMap(value -> NaiveModel.timeline(slot(live, value)).stream())
                .toList();
    }

    /** What was said of whatever value counts for each. */
    private static List<Said> slot(List<Said> live, String value) {
        return live.stream()
                .filter(said -> Set.of(value, NaiveModel.ANY).contains(said.value()))
                .toList();
    }

    /** What counts, of all that means the subject, or what it counts as. */
    List<Said> live(String subject, long commit) {
        Set<Integer> withdrawn =
                inForce(Withdraw.class, commit).map(Withdraw::made).collect(Collectors.toSet());
        return told.stream()
                .filter(one -> one.commit() <= commit)
                .filter(one -> meant(one, commit).equals(canonical(subject, commit)))
                .map(Told::said)
                .filter(said -> !withdrawn.contains(said.made()))
                .toList();
    }

    private static Set<String> values(List<Said> live) {
        return live.stream()
                .map(Said::value)
                .filter(value -> !value.equals(NaiveModel.ANY))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
