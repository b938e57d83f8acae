package dev.annals.job;

import org.jspecify.annotations.Nullable;

/**
 * A requested job.
 *
 * @param scope null: all scopes the caller may change
 * @param schedule the schedule that requests it; its plan supersedes earlier plans of the schedule
 */
record Wanted(
        String kind,
        @Nullable String scope,
        Settings settings,
        JobInput input,
        @Nullable String schedule) {}
