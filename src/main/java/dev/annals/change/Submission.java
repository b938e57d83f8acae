package dev.annals.change;

import dev.annals.access.Caller;
import org.jspecify.annotations.Nullable;

/** A change, its caller, and the key under which it takes effect once. */
public record Submission(
        Caller caller, Change change, @Nullable IdempotencyKey key) {}
