package dev.annals.session;

import dev.annals.context.Telling;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a session at a point.
 *
 * @param resumed whether the session has been answered before
 * @param telling null: there is nothing to tell
 */
record Answered(Session session, boolean resumed, @Nullable Telling telling) {

    @Nullable
    String context() {
        return telling == null || telling.told().isEmpty()
                ? null
                : telling.block().text();
    }
}
