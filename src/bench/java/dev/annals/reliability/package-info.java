/** Measures what survives kill -9, for docs/reliability.md. */
@NullMarked
package dev.annals.reliability;

import org.jspecify.annotations.NullMarked;
