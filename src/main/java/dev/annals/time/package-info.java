/** Instants, half-open intervals and the dates people write. */
@NullMarked
package dev.annals.time;

import org.jspecify.annotations.NullMarked;
