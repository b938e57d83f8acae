/** Text to ops: entities and dated claims out of prose. */
@NullMarked
package dev.annals.extract;

import org.jspecify.annotations.NullMarked;
