/** The predicates that ship with Annals, and the words that express them in prose. */
@NullMarked
package dev.annals.vocabulary;

import org.jspecify.annotations.NullMarked;
