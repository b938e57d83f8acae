/**
 * Decides when two values say the same in different words, and whether unifying them changes what is believed: pure.
 */
@NullMarked
package dev.annals.dedupe.wording;

import org.jspecify.annotations.NullMarked;
