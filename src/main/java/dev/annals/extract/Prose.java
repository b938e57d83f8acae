package dev.annals.extract;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote or said.
 *
 * @param content in English
 * @param referenceTime when it was said
 * @param speaker who "I" is; null if unknown
 * @param addressee who "you" is; null if unknown
 */
public record Prose(
        String content,
        Instant referenceTime,
        @Nullable String speaker,
        @Nullable String addressee) {}
