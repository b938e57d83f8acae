/** Text as vectors, so that texts with the same meaning are found whatever their words. */
@NullMarked
package dev.annals.embed;

import org.jspecify.annotations.NullMarked;
