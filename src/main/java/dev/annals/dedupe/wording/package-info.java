/** When two values say the same in other words, and whether saying it in one way changes what is believed: pure. */
@NullMarked
package dev.annals.dedupe.wording;

import org.jspecify.annotations.NullMarked;
