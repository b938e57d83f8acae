package dev.annals.session;

import dev.annals.session.policy.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings to a session at a point, and asks for.
 *
 * @param forgets whether the host has dropped, or is about to drop, what it was told
 * @param query what is about to be done or answered
 * @param budgetTokens as requested; null: as the policy says
 * @param tells whether the session can be told anything
 * @param late whether this is a retry or a late delivery, so that nobody waits for the answer
 * @param mostTokens the most the session can be told at once
 * @param hosts whether it is a host's event: a repeated turn is then merged rather than refused
 */
record Visit(
        Point point,
        boolean forgets,
        List<Turn> turns,
        @Nullable String query,
        @Nullable Integer budgetTokens,
        boolean tells,
        boolean late,
        int mostTokens,
        boolean hosts) {}
