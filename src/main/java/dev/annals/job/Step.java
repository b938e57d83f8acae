package dev.annals.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job found in one step of its planning.
 *
 * @param looked at how many things
 * @param next where to go on; null where nothing is left
 * @param notes what to keep with the job from now on, in the kind's own words; null: what it has
 */
public record Step(
        List<Proposal> found,
        int looked,
        @Nullable String next,
        @Nullable String notes) {

    public Step(List<Proposal> found, int looked, @Nullable String next) {
        this(found, looked, next, null);
    }
}
