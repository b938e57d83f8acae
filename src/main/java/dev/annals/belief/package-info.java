/** Claims, slots, values and entities, and the rule that says what is believed: pure functions, without I/O. */
@NullMarked
package dev.annals.belief;

import org.jspecify.annotations.NullMarked;
