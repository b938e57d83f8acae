package dev.annals.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An independent model of the rule of belief, to check the real one against: day by day over a few days, each answer
 * from the bare claims, with no state between days. Slow, but obviously correct.
 */
public final class NaiveModel {

    /** Before the first day. */
    public static final int EVER = -1;

    /** The last day; from then on nothing changes. */
    public static final int LAST = 40;

    /** After the last day: an open end. */
    public static final int NEVER = LAST + 1;

    /** The value of an end that means whatever held, and of a denial that means whatever was said. */
    public static final String ANY = "*";

    private NaiveModel() {}

    public enum Kind {
        ASSERT,
        CORRECT,
        END,
        DENY;

        boolean says() {
            return this == ASSERT || this == CORRECT;
        }
    }

    /**
     * A claim.
     *
     * @param made its place in the order of making
     * @param value ANY where an end means whatever held, or a denial whatever was said
     * @param from a day, or EVER
     * @param to a day, or NEVER
     */
    public record Said(int made, Kind kind, String value, int from, int to) {

        static final Comparator<Said> RANK = Comparator.comparingInt(Said::from).thenComparingInt(Said::made);

        boolean covers(int day) {
            return from <= day && day < to;
        }

        boolean isOpen() {
            return to == NEVER;
        }

        boolean outranks(Said other) {
            return RANK.compare(this, other) > 0;
        }

        boolean says() {
            return kind.says();
        }

        boolean means(Said other) {
            return value.equals(ANY) || value.equals(other.value);
        }
    }

    /**
     * A belief.
     *
     * @param winner the claim of highest rank on its first day
     * @param support the claims of the value that stand on some of its days
     */
    public record Held(String value, int from, int to, int winner, Set<Integer> support) {}

    /** What is believed from EVER to NEVER, without the gaps. */
    public static List<Held> timeline(Collection<Said> live) {
        return timeline(live, (value, day) -> false);
    }

    /** @param withheld whether a value is not believed on a day, nor anything in its place */
    public static List<Held> timeline(Collection<Said> live, BiPredicate<String, Integer> withheld) {
        List<Held> held = new ArrayList<>();
        for (int day = EVER; day <= LAST; day++) {
            List<Said> standing = standing(live, day);
            int today = day;
            Optional<Said> winner = standing.stream()
                    .max(Said.RANK)
                    .map(highest -> refined(highest, standing))
                    .filter(refined -> !withheld.test(refined.value(), today));
            if (winner.isPresent()) {
                String value = winner.get().value();
                Held ofToday = new Held(value, day, day + 1, winner.get().made(), support(standing, value));
                Held before = held.isEmpty() ? null : held.getLast();
                if (before != null && before.to() == day && before.value().equals(value)) {
                    held.set(held.size() - 1, joined(before, ofToday));
                } else {
                    held.add(ofToday);
                }
            }
        }
        return held;
    }

    private static Held joined(Held before, Held today) {
        Set<Integer> support = new TreeSet<>(before.support());
        support.addAll(today.support());
        return new Held(before.value(), before.from(), today.to(), before.winner(), support);
    }

    private static Set<Integer> support(List<Said> standing, String value) {
        return standing.stream()
                .filter(said -> said.value().equals(value))
                .map(Said::made)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Said refined(Said winner, List<Said> standing) {
        return standing.stream()
                .filter(said -> isWithin(said.value(), winner.value()))
                .max(Said.RANK)
                .map(finer -> refined(finer, standing))
                .orElse(winner);
    }

    /** Dates that contain each other do not exclude each other, nor do equal values. */
    static boolean agree(String one, String other) {
        return one.equals(other) || isWithin(one, other) || isWithin(other, one);
    }

    /** Dates that contain each other begin alike; the colours do not. */
    private static boolean isWithin(String value, String other) {
        return value.startsWith(other) && !value.equals(other);
    }

    private static List<Said> standing(Collection<Said> live, int day) {
        return live.stream()
                .filter(said -> said.says() && said.covers(day))
                .filter(said -> live.stream().noneMatch(other -> stops(other, said, day, live)))
                .toList();
    }

    private static boolean stops(Said other, Said said, int day, Collection<Said> live) {
        boolean succeeds = isOtherState(other, said)
                && other.outranks(said)
                && other.from() <= day
                && !isDeniedAtItsStart(other, live);
        return ends(other, said, day) || denies(other, said, day) || succeeds;
    }

    static boolean ends(Said other, Said said, int day) {
        return other.kind() == Kind.END && other.means(said) && said.from() < other.from() && other.from() <= day;
    }

    static boolean denies(Said other, Said said, int day) {
        boolean corrects = other.kind() == Kind.CORRECT && !other.value().equals(said.value());
        boolean strikesOut = other.kind() == Kind.DENY && other.means(said);
        return (corrects || strikesOut) && other.made() > said.made() && other.covers(day);
    }

    static boolean isOtherState(Said other, Said said) {
        return other.says() && !agree(other.value(), said.value()) && said.isOpen() && other.isOpen();
    }

    static boolean isDeniedAtItsStart(Said said, Collection<Said> live) {
        return live.stream().anyMatch(other -> denies(other, said, said.from()));
    }

    /** All days there are to ask about. */
    public static IntStream days() {
        return IntStream.rangeClosed(0, LAST);
    }
}
