package dev.annals.session;

import dev.annals.session.policy.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes to a session at a point.
 *
 * @param forgets whether its host has dropped, or is about to drop, what it was told
 * @param query what is to be done or answered
 * @param budgetTokens as wished; null: as the policy says
 * @param tells whether it can be told something
 * @param late whether it comes again, or later than it happened: whoever sent it waits for no answer
 * @param mostTokens that it can be told at once
 * @param hosts whether it is a host's event: what a host says twice is one turn, and no reason to refuse it
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
