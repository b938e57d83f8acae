/** The predicates that ship with Annals, and the words by which prose says them. */
@NullMarked
package dev.annals.vocabulary;

import org.jspecify.annotations.NullMarked;
