/** Finding and masking secrets in texts. */
@NullMarked
package dev.annals.bootstrap.secret;

import org.jspecify.annotations.NullMarked;
