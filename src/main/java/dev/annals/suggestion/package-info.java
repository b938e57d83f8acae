/** Pairs of entities that may be one, with what speaks for it: accepted by a merge, or told apart for good. */
@NullMarked
package dev.annals.suggestion;

import org.jspecify.annotations.NullMarked;
