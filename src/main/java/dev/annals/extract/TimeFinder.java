package dev.annals.extract;

import java.time.Instant;
import java.util.List;

/** Finds the dates and periods that a text speaks of, in its order. */
@FunctionalInterface
public interface TimeFinder {

    List<FoundTime> find(String text, Instant reference);
}
