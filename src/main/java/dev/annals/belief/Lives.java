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
final class Lives {

    private final Map<@Nullable Value, TreeSet<Instant>> ends = new HashMap<>();
    private final NavigableMap<Instant, List<Life>> byStart = new TreeMap<>();

    Lives(Collection<Claim> live) {
        live.stream()
                .filter(Claim::isEnd)
                .forEach(end -> ends.computeIfAbsent(end.value(), value -> new TreeSet<>())
                        .add(end.start()));
        live.stream()
                .filter(Claim::says)
                .forEach(claim -> byStart.computeIfAbsent(claim.start(), start -> new ArrayList<>())
                        .add(life(claim)));
    }

    private Life life(Claim claim) {
        Instant end = Instants.earlier(firstEnd(claim, null), firstEnd(claim, claim.said()));
        boolean bounded = !claim.valid().isOpen() || !end.equals(Instants.MAX);
        return new Life(claim, Instants.earlier(claim.valid().to(), end), bounded);
    }

    private Instant firstEnd(Claim claim, @Nullable Value value) {
        TreeSet<Instant> starts = ends.get(value);
        Instant first = starts == null ? null : starts.higher(claim.start());
        return first == null ? Instants.MAX : first;
    }

    /** Claims grouped by their start, the latest first. */
    Collection<List<Life>> latestFirst() {
        return byStart.descendingMap().values();
    }

    /** Claims that start together with one of another value, or within a bounded one of another value. */
    Set<Life> startingAgainstOthers() {
        Set<Life> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Furthest furthest = new Furthest();
        for (List<Life> together : byStart.values()) {
            together.stream().filter(Life::bounded).forEach(furthest::add);
            Life one = together.getFirst();
            boolean differ = together.stream().anyMatch(one::isOfOtherValueThan);
            together.stream()
                    .filter(life -> differ || furthest.reachesBeyondStartOf(life))
                    .forEach(found::add);
        }
        return found;
    }

    /**
     * The bounded claims that last longest: the longest of all, and the longest of any other value. No more can matter.
     */
    private static final class Furthest {
        private @Nullable Life first;
        private @Nullable Life firstOfAnotherValue;

        void add(Life life) {
            if (first == null || (!life.isOfOtherValueThan(first) && life.outlasts(first))) {
                first = life;
            } else if (life.isOfOtherValueThan(first)) {
                addOther(first, life);
            }
        }

        private void addOther(Life longest, Life life) {
            if (life.outlasts(longest)) {
                firstOfAnotherValue = longest;
                first = life;
            } else if (firstOfAnotherValue == null || life.outlasts(firstOfAnotherValue)) {
                firstOfAnotherValue = life;
            }
        }

        /** Whether a claim of another value lasts beyond the start of this one. */
        boolean reachesBeyondStartOf(Life life) {
            Life rival = first != null && first.isOfOtherValueThan(life) ? first : firstOfAnotherValue;
            return rival != null && rival.until().isAfter(life.start());
        }
    }
}
