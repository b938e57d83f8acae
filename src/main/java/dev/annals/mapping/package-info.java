/** What the JSON records of a source say. */
@NullMarked
package dev.annals.mapping;

import org.jspecify.annotations.NullMarked;
