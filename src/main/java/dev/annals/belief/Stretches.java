package dev.annals.belief;

import dev.annals.time.Instants;
import dev.annals.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds when each claim of a slot claims its value. */
final class Stretches {

    private final List<Claim> deniersLatestFirst;
    private final Map<@Nullable Value, TreeSet<Instant>> ends = new HashMap<>();
    private final List<Stretch> found = new ArrayList<>();

    private Stretches(Collection<Claim> live) {
        deniersLatestFirst = live.stream()
                .filter(Claim::mayDeny)
                .sorted(Claim.MADE.reversed())
                .toList();
        live.stream()
                .filter(Claim::isEnd)
                .forEach(end -> ends.computeIfAbsent(end.value(), value -> new TreeSet<>())
                        .add(end.start()));
    }

    /** @return in the order they begin */
    static List<Stretch> of(Collection<Claim> live) {
        Stretches stretches = new Stretches(live);
        stretches.findAll(live);
        stretches.found.sort(Stretch.BEGUN);
        return stretches.found;
    }

    /** From the latest start to the earliest, so that the successors of a claim are known before it is its turn. */
    private void findAll(Collection<Claim> live) {
        TreeMap<Instant, List<Claim>> byStart = new TreeMap<>();
        live.stream()
                .filter(Claim::says)
                .forEach(claim -> byStart.computeIfAbsent(claim.start(), start -> new ArrayList<>())
                        .add(claim));
        Successors successors = new Successors();
        for (List<Claim> together : byStart.descendingMap().values()) {
            List<Claim> states = together.stream()
                    .filter(claim -> find(claim, successors) && claim.isOpenState())
                    .toList();
            states.forEach(successors::add);
        }
    }

    /** @return whether it is not denied at its very start */
    private boolean find(Claim claim, Successors successors) {
        Instant end = end(claim);
        Instant stop = Instants.earlier(claim.valid().to(), end);
        if (claim.valid().isOpen()) {
            stop = Instants.earlier(stop, successors.start(claim));
        }
        boolean bounded = !claim.valid().isOpen() || !end.equals(Instants.MAX);
        List<Interval> gaps = new ArrayList<>();
        for (Claim denier : deniersLatestFirst) {
            if (!denier.madeAfter(claim)) {
                break;
            }
            Interval denied = denier.valid();
            if (denied.from().isBefore(stop) && denied.to().isAfter(claim.start()) && denier.denies(claim)) {
                if (!denied.from().isAfter(claim.start()) && !denied.to().isBefore(stop)) {
                    return false;
                }
                if (denied.to().isBefore(stop)) {
                    gaps.add(denied);
                } else {
                    stop = denied.from();
                }
            }
        }
        return add(claim, gaps, stop, bounded);
    }

    private boolean add(Claim claim, List<Interval> gaps, Instant stop, boolean bounded) {
        gaps.sort(Comparator.comparing(Interval::from));
        Instant from = claim.start();
        for (Interval gap : gaps) {
            add(claim, from, Instants.earlier(gap.from(), stop), bounded);
            from = Instants.later(from, gap.to());
        }
        add(claim, from, stop, bounded);
        return gaps.isEmpty() || gaps.getFirst().from().isAfter(claim.start());
    }

    private void add(Claim claim, Instant from, Instant to, boolean bounded) {
        if (from.isBefore(to)) {
            found.add(new Stretch(claim, new Interval(from, to), bounded));
        }
    }

    /** When the first end of the claim begins; MAX: there is none. */
    private Instant end(Claim claim) {
        return Instants.earlier(firstAfter(claim, null), firstAfter(claim, claim.said()));
    }

    private Instant firstAfter(Claim claim, @Nullable Value value) {
        TreeSet<Instant> starts = ends.get(value);
        Instant first = starts == null ? null : starts.higher(claim.start());
        return first == null ? Instants.MAX : first;
    }

    /** The open states that start after those looked at next, of which only two can matter. */
    private static final class Successors {
        private @Nullable Claim first;
        private @Nullable Claim firstOfAnotherValue;

        void add(Claim state) {
            if (first != null && first.saysOtherThan(state)) {
                firstOfAnotherValue = first;
            }
            first = state;
        }

        /** When the first one of another value starts; MAX: there is none. */
        Instant start(Claim claim) {
            Claim successor = first != null && first.saysOtherThan(claim) ? first : firstOfAnotherValue;
            return successor == null ? Instants.MAX : successor.start();
        }
    }
}
