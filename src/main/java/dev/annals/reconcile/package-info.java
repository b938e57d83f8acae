/** Contradictions found, explained and settled by jobs, as far as policies allow it. */
@NullMarked
package dev.annals.reconcile;

import org.jspecify.annotations.NullMarked;
