/** What of many sentences is worth keeping, in their own words: pure. */
@NullMarked
package dev.annals.consolidate.extract;

import org.jspecify.annotations.NullMarked;
