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

    static final int BUDGET = 2_000;

    /** Where no policy is for it. */
    static final PointPolicy SILENT =
            new PointPolicy(Set.of(), BUDGET, null, EnumSet.allOf(Role.class), Consolidation.OFF);
}
