/**
 * Grammars over the words of a text: phrases with values, written as patterns. Independent of what the phrases mean.
 */
@NullMarked
package dev.annals.time.expression.grammar;

import org.jspecify.annotations.NullMarked;
