package dev.annals.recall;

import dev.annals.time.Interval;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question, with all that what answers it must be of.
 *
 * @param scopes null: all; so are predicates and types
 * @param valid for some of it, at least
 * @param named ids of the entities that it names
 * @param near ids of those whose neighbours count, too
 * @param archived whether also what was archived then
 * @param depth for how many hits the indexes are looked through
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
