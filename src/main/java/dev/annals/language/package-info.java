/** Linguistic analysis of text: sentences, words, syntax and names. */
@NullMarked
package dev.annals.language;

import org.jspecify.annotations.NullMarked;
