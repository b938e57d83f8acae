/** Which model's vectors are searched, and how every text gets one. */
@NullMarked
package dev.annals.index;

import org.jspecify.annotations.NullMarked;
