package dev.annals.language.english;

/**
 * A feature with the weights that are not zero.
 *
 * @param labels which labels they speak for, unsigned
 */
record Feature(long key, byte[] labels, float[] weights) {}
