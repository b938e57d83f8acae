/** Jobs that find, explain and merge entities that are probably the same, as far as a policy allows. */
@NullMarked
package dev.annals.dedupe;

import org.jspecify.annotations.NullMarked;
