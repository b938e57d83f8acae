package dev.annals.belief;

import org.jspecify.annotations.Nullable;

/**
 * A new or changed entity.
 *
 * @param was null for a new one
 */
public record ChangedEntity(@Nullable Entity was, Entity is) {}
