package dev.annals.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request says about its session.
 *
 * @param id the session's own id
 * @param scope where to keep it; null: as the policy says, or where it already is
 * @param scopes to read for it; null: likewise
 */
record Opening(
        String id,
        @Nullable String host,
        @Nullable String agent,
        @Nullable String project,
        @Nullable String scope,
        @Nullable List<String> scopes) {}
