/** Finding what is known by what is meant. */
@NullMarked
package dev.annals.recall;

import org.jspecify.annotations.NullMarked;
