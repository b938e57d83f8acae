/** How certain it is that entities are the same, and which of many are: pure. */
@NullMarked
package dev.annals.dedupe.match;

import org.jspecify.annotations.NullMarked;
