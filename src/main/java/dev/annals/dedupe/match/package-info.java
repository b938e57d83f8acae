/** How sure it is that two are one, and who of many are: pure. */
@NullMarked
package dev.annals.dedupe.match;

import org.jspecify.annotations.NullMarked;
