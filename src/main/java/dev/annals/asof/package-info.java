/** The two instants of every question, the basis of every answer, and pages that keep to it. */
@NullMarked
package dev.annals.asof;

import org.jspecify.annotations.NullMarked;
