package dev.annals.job;

import dev.annals.access.Scopes;
import org.jspecify.annotations.Nullable;

/**
 * What a job is to see to.
 *
 * @param job its id
 * @param scopes it may look at, and change
 * @param notes that its steps have kept, see {@link Step}
 */
public record Task(
        String job,
        String tenant,
        Scopes scopes,
        Settings settings,
        @Nullable String notes) {}
