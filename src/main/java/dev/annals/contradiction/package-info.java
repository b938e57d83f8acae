/** Contradictions as of any known time, and which of them were accepted. */
@NullMarked
package dev.annals.contradiction;

import org.jspecify.annotations.NullMarked;
