package dev.annals.time.expression.grammar;

import org.jspecify.annotations.Nullable;

/** What a phrase means that fits a pattern. */
@FunctionalInterface
public interface Meaning<T> {

    /** @return null if it is no such phrase after all */
    @Nullable
    T of(Match match);
}
