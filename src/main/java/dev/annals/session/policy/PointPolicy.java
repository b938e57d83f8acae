package dev.annals.session.policy;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a point.
 *
 * @param retrieve what is told; empty: nothing
 * @param query where the session says none
 * @param save whose turns
 * @param consolidate at the end
 */
public record PointPolicy(
        Set<Part> retrieve, int budgetTokens, @Nullable String query, Set<Role> save, Consolidation consolidate) {

    /** What it tells and what another one tells, together. */
    public PointPolicy and(PointPolicy other) {
        Set<Part> all = EnumSet.copyOf(retrieve);
        all.addAll(other.retrieve());
        return new PointPolicy(all, Math.max(budgetTokens, other.budgetTokens()), query, save, consolidate);
    }

    static final int BUDGET = 2_000;

    /** Where no policy is for it. */
    static final PointPolicy SILENT =
            new PointPolicy(Set.of(), BUDGET, null, EnumSet.allOf(Role.class), Consolidation.OFF);
}
