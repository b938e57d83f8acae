/** Digests, canonical JSON and ids. */
@NullMarked
package dev.annals.digest;

import org.jspecify.annotations.NullMarked;
