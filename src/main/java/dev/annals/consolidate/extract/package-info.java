/** Selects which of many sentences are worth keeping, verbatim. Pure. */
@NullMarked
package dev.annals.consolidate.extract;

import org.jspecify.annotations.NullMarked;
