/**
 * Suggests pairs of entities that may be the same, with the evidence. They are accepted by a merge or told apart for
 * good.
 */
@NullMarked
package dev.annals.suggestion;

import org.jspecify.annotations.NullMarked;
