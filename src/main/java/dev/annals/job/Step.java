package dev.annals.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a job found in one step of its planning.
 *
 * @param looked at how many things
 * @param next where to go on; null where nothing is left
 */
public record Step(
        List<Proposal> found, int looked, @Nullable String next) {}
