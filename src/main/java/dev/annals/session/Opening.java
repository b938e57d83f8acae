package dev.annals.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a session where it is named.
 *
 * @param id its own
 * @param scope where it is kept; null: as the policy says, or where it is already
 * @param scopes that it is told of; null: likewise
 */
record Opening(
        String id,
        @Nullable String host,
        @Nullable String agent,
        @Nullable String project,
        @Nullable String scope,
        @Nullable List<String> scopes) {}
