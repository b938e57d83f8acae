/** A small fictional history to ask on the first start. */
@NullMarked
package dev.annals.sample;

import org.jspecify.annotations.NullMarked;
