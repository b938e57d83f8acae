package dev.annals.time.expression.grammar;

import org.jspecify.annotations.Nullable;

/** The meaning of a phrase that matches a pattern. */
@FunctionalInterface
public interface Meaning<T> {

    /** @return null if the phrase is rejected after all */
    @Nullable
    T of(Match match);
}
