package dev.annals.recall;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question, with everything the candidates for its answer are filtered by.
 *
 * @param scopes null: all; likewise {@code predicates} and {@code types}
 * @param valid facts must be valid for at least part of this interval
 * @param named ids of the entities that the question names
 * @param near ids of the entities whose neighbours count as well
 * @param archived whether to include what was archived at the time
 * @param depth how many hits to look for in the indexes
 */
record Asked(
        String tenant,
        @Nullable List<String> scopes,
        @Nullable List<String> predicates,
        @Nullable List<String> types,
        String question,
        Interval valid,
        Instant knownAt,
        Set<String> named,
        Set<String> near,
        boolean archived,
        int depth) {}
