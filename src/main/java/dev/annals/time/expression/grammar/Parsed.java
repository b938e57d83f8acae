package dev.annals.time.expression.grammar;

/**
 * A phrase that was found.
 *
 * @param end the index of the first token after it
 * @param value its meaning
 */
public record Parsed<T>(int end, T value) {}
