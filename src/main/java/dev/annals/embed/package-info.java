/** Text as vectors, so that what means the same is found whatever its words. */
@NullMarked
package dev.annals.embed;

import org.jspecify.annotations.NullMarked;
