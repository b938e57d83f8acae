/** Observability that is common to all features. */
@NullMarked
package dev.annals.observe;

import org.jspecify.annotations.NullMarked;
