package dev.annals.time.expression.grammar;

/**
 * A kind of phrase.
 *
 * @param <T> the meaning of such a phrase
 * @param name in capitals, as in patterns
 */
@SuppressWarnings("UnusedTypeParameter") // it types what is read
public record Symbol<T>(String name) {}
