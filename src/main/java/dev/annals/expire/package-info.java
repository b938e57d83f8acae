/** Jobs that find facts nobody has confirmed within their time to live, and end them as far as a policy allows. */
@NullMarked
package dev.annals.expire;

import org.jspecify.annotations.NullMarked;
