package dev.annals.job;

import org.jspecify.annotations.Nullable;

/**
 * A job that somebody asks for.
 *
 * @param scope null: all that the caller may change
 * @param schedule that asks for it: once it is planned, it takes the place of those that the schedule had planned before
 */
record Wanted(
        String kind,
        @Nullable String scope,
        Settings settings,
        JobInput input,
        @Nullable String schedule) {}
