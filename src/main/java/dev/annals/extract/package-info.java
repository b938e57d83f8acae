/** Turns text into ops: extracts entities and dated claims from prose. */
@NullMarked
package dev.annals.extract;

import org.jspecify.annotations.NullMarked;
