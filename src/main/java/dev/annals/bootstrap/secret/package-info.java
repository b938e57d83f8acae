/** Secrets in texts, masked. */
@NullMarked
package dev.annals.bootstrap.secret;

import org.jspecify.annotations.NullMarked;
