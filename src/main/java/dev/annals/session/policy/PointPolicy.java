package dev.annals.session.policy;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a point.
 *
 * @param retrieve what is told; empty: nothing
 * @param query used if the request has none
 * @param save whose turns are saved
 * @param consolidate what happens after the end of the session
 */
public record PointPolicy(
        Set<Part> retrieve, int budgetTokens, @Nullable String query, Set<Role> save, Consolidation consolidate) {

    /** The same policy, also telling what another one tells. */
    public PointPolicy and(PointPolicy other) {
        Set<Part> all = EnumSet.copyOf(retrieve);
        all.addAll(other.retrieve());
        return new PointPolicy(all, Math.max(budgetTokens, other.budgetTokens()), query, save, consolidate);
    }

    static final int BUDGET = 2_000;

    /** Applies where no policy matches. */
    static final PointPolicy SILENT =
            new PointPolicy(Set.of(), BUDGET, null, EnumSet.allOf(Role.class), Consolidation.OFF);
}
