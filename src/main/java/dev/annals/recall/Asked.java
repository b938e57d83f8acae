package dev.annals.recall;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, with all that what answers it must be of.
 *
 * @param scopes null: all
 * @param limit how many hits are wanted
 */
record Asked(
        String tenant, @Nullable List<String> scopes, String question, Instant validAt, Instant knownAt, int limit) {}
