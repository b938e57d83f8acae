/** A small fictional history to try out queries on at the first start. */
@NullMarked
package dev.annals.sample;

import org.jspecify.annotations.NullMarked;
