package dev.annals.session;

import dev.annals.context.Contexts;
import org.jspecify.annotations.Nullable;

/**
 * What a session is answered at a point.
 *
 * @param resumed whether it was answered before
 * @param telling null: it is told nothing
 */
record Answered(Session session, boolean resumed, Contexts.@Nullable Telling telling) {

    @Nullable
    String context() {
        return telling == null || telling.told().isEmpty()
                ? null
                : telling.block().text();
    }
}
