package dev.annals.time.expression.grammar;

/**
 * A kind of phrase.
 *
 * @param <T> what such a phrase means
 * @param name in capitals, as patterns have it
 */
@SuppressWarnings("UnusedTypeParameter") // it types what is read
public record Symbol<T>(String name) {}
