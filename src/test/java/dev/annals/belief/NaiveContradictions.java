package dev.annals.belief;

import dev.annals.belief.NaiveModel.Kind;
import dev.annals.belief.NaiveModel.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An independent model of which values of a slot contradict each other: day by day and pair by pair, from the bare
 * claims.
 */
public final class NaiveContradictions {

    private final Collection<Said> live;

    public NaiveContradictions(Collection<Said> live) {
        this.live = live;
    }

    /**
     * A contradiction of two values, in order, during some days.
     *
     * @param claims those of each value that disagree with one of the other on some of its days
     */
    public record Conflict(String one, String other, int from, int to, Set<Integer> claims) {}

    public List<Conflict> overlaps() {
        List<Conflict> found = new ArrayList<>();
        for (String one : values()) {
            for (String other : values()) {
                if (one.compareTo(other) < 0) {
                    found.addAll(overlaps(one, other));
                }
            }
        }
        return found;
    }

    private List<Conflict> overlaps(String one, String other) {
        List<Conflict> found = new ArrayList<>();
        for (int day = NaiveModel.EVER; day <= NaiveModel.LAST; day++) {
            Set<Integer> claims = disagreeing(one, other, day);
            if (claims.isEmpty()) {
                continue;
            }
            int from = day;
            if (!found.isEmpty() && found.getLast().to() == day) {
                Conflict before = found.removeLast();
                from = before.from();
                claims.addAll(before.claims());
            }
            found.add(new Conflict(one, other, from, day + 1, claims));
        }
        return found;
    }

    private Set<Integer> disagreeing(String one, String other, int day) {
        Set<Integer> claims = new TreeSet<>();
        for (Said a : live) {
            for (Said b : live) {
                if (a.value().equals(one) && b.value().equals(other) && disagree(a, b, day)) {
                    claims.add(a.made());
                    claims.add(b.made());
                }
            }
        }
        return claims;
    }

    private boolean disagree(Said a, Said b, int day) {
        if (NaiveModel.agree(a.value(), b.value()) || !isClaimed(a, day) || !isClaimed(b, day)) {
            return false;
        }
        if ((isBounded(a) && isBounded(b)) || a.from() == b.from()) {
            return true;
        }
        return (isBounded(a) && b.from() > a.from()) || (isBounded(b) && a.from() > b.from());
    }

    private boolean isBounded(Said said) {
        return !said.isOpen()
                || isAnyOther(end -> end.kind() == Kind.END && end.means(said) && end.from() > said.from());
    }

    private boolean isClaimed(Said said, int day) {
        boolean stopped = isAnyOther(other -> NaiveModel.ends(other, said, day)
                || NaiveModel.denies(other, said, day)
                || (NaiveModel.isOtherState(other, said)
                        && said.from() < other.from()
                        && other.from() <= day
                        && !NaiveModel.isDeniedAtItsStart(other, live)));
        return said.says() && said.covers(day) && !stopped;
    }

    private boolean isAnyOther(Predicate<Said> condition) {
        return live.stream().anyMatch(condition);
    }

    /** Of a predicate that never changes. */
    public List<Conflict> ofConstant() {
        List<Said> unsettled = said().filter(said -> live.stream().noneMatch(later -> settles(later, said)))
                .toList();
        List<Conflict> found = new ArrayList<>();
        for (String one : values()) {
            for (String other : values()) {
                Set<Integer> ofOne = made(unsettled, one);
                Set<Integer> claims = made(unsettled, other);
                boolean both = !ofOne.isEmpty() && !claims.isEmpty();
                claims.addAll(ofOne);
                if (one.compareTo(other) < 0 && both && !NaiveModel.agree(one, other)) {
                    found.add(new Conflict(one, other, NaiveModel.EVER, NaiveModel.NEVER, claims));
                }
            }
        }
        return found;
    }

    private static Set<Integer> made(List<Said> among, String value) {
        Set<Integer> made = new TreeSet<>();
        among.stream().filter(said -> said.value().equals(value)).forEach(said -> made.add(said.made()));
        return made;
    }

    private static boolean settles(Said later, Said said) {
        return later.made() > said.made()
                && later.from() <= said.from()
                && later.to() >= said.to()
                && ((later.kind() == Kind.CORRECT && !later.value().equals(said.value()))
                        || (later.kind() == Kind.DENY && later.means(said)));
    }

    private Set<String> values() {
        Set<String> values = new TreeSet<>();
        said().forEach(said -> values.add(said.value()));
        return values;
    }

    private Stream<Said> said() {
        return live.stream().filter(Said::says);
    }
}
