package dev.annals.job;

import dev.annals.access.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to do.
 *
 * @param job its id
 * @param scopes that it may read and change
 * @param notes stored by its steps, see {@link Step}
 */
public record Task(
        String job,
        String tenant,
        Scopes scopes,
        Settings settings,
        @Nullable String notes) {}
