package dev.annals.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one planning step.
 *
 * @param looked how many things were examined
 * @param next where to continue; null if nothing is left
 * @param notes to store with the job, in a form that its kind defines; null: keep the current ones
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
