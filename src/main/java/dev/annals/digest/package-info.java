/** Digests, canonical JSON and identities. */
@NullMarked
package dev.annals.digest;

import org.jspecify.annotations.NullMarked;
