package dev.annals.extract;

import java.time.Instant;
import java.util.List;

/** Finds the dates and periods mentioned in a text, in the order of the text. */
@FunctionalInterface
public interface TimeFinder {

    List<FoundTime> find(String text, Instant reference);
}
