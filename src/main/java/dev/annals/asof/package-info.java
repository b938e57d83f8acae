/** The two instants of every question, and the basis of every answer. */
@NullMarked
package dev.annals.asof;

import org.jspecify.annotations.NullMarked;
