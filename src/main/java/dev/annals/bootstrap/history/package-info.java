/** Git repositories, read through time. */
@NullMarked
package dev.annals.bootstrap.history;

import org.jspecify.annotations.NullMarked;
