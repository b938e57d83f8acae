/** Facts that nobody has confirmed for as long as they live, found and ended by jobs, as far as a policy allows it. */
@NullMarked
package dev.annals.expire;

import org.jspecify.annotations.NullMarked;
