package dev.annals.belief;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How long the claims of a slot last, ordered by their starts. */
final class ClaimPeriods {

    private final Map<@Nullable Value, TreeSet<Instant>> ends = new HashMap<>();
    private final NavigableMap<Instant, List<ClaimPeriod>> byStart = new TreeMap<>();

    ClaimPeriods(Collection<Claim> live) {
        live.stream()
                .filter(Claim::isEnd)
                .forEach(end -> ends.computeIfAbsent(end.value(), value -> new TreeSet<>())
                        .add(end.start()));
        live.stream()
                .filter(Claim::says)
                .forEach(claim -> byStart.computeIfAbsent(claim.start(), start -> new ArrayList<>())
                        .add(period(claim)));
    }

    private ClaimPeriod period(Claim claim) {
        Instant end = Instants.earlier(firstEnd(claim, null), firstEnd(claim, claim.said()));
        boolean bounded = !claim.valid().isOpen() || !end.equals(Instants.MAX);
        return new ClaimPeriod(claim, Instants.earlier(claim.valid().to(), end), bounded);
    }

    private Instant firstEnd(Claim claim, @Nullable Value value) {
        TreeSet<Instant> starts = ends.get(value);
        Instant first = starts == null ? null : starts.higher(claim.start());
        return first == null ? Instants.MAX : first;
    }

    /** Claims grouped by their start, the latest first. */
    Collection<List<ClaimPeriod>> latestFirst() {
        return byStart.descendingMap().values();
    }

    /** Claims that start together with one of another value, or within a bounded one of another value. */
    Set<ClaimPeriod> startingAgainstOthers() {
        Set<ClaimPeriod> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Furthest furthest = new Furthest();
        for (List<ClaimPeriod> together : byStart.values()) {
            together.stream().filter(ClaimPeriod::bounded).forEach(furthest::add);
            ClaimPeriod one = together.getFirst();
            boolean differ = together.stream().anyMatch(one::isOfOtherValueThan);
            together.stream()
                    .filter(period -> differ || furthest.reachesBeyondStartOf(period))
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * The bounded claims that last longest: the longest of all, and the longest of any other value. No more can matter.
     */
    private static final class Furthest {
        private @Nullable ClaimPeriod first;
        private @Nullable ClaimPeriod firstOfAnotherValue;

        void add(ClaimPeriod period) {
            if (first == null || (!period.isOfOtherValueThan(first) && period.outlasts(first))) {
                first = period;
            } else if (period.isOfOtherValueThan(first)) {
                addOther(first, period);
            }
        }

        private void addOther(ClaimPeriod longest, ClaimPeriod period) {
            if (period.outlasts(longest)) {
                firstOfAnotherValue = longest;
                first = period;
            } else if (firstOfAnotherValue == null || period.outlasts(firstOfAnotherValue)) {
                firstOfAnotherValue = period;
            }
        }

        /** Whether a claim of another value lasts beyond the start of this one. */
        boolean reachesBeyondStartOf(ClaimPeriod period) {
            ClaimPeriod rival = first != null && first.isOfOtherValueThan(period) ? first : firstOfAnotherValue;
            return rival != null && rival.until().isAfter(period.start());
        }
    }
}
