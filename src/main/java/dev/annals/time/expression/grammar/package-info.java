/** Grammars over the words of a text: phrases with values, written as patterns. Knows nothing of what they mean. */
@NullMarked
package dev.annals.time.expression.grammar;

import org.jspecify.annotations.NullMarked;
