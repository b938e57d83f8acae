/** Every error as an RFC 9457 problem document with a stable code. */
@NullMarked
package dev.annals.problem;

import org.jspecify.annotations.NullMarked;
