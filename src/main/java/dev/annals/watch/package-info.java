/** Streams what every commit changed, as it happens. */
@NullMarked
package dev.annals.watch;

import org.jspecify.annotations.NullMarked;
