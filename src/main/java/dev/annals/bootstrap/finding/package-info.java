/** What was found, as episodes with claims that are yet to be written. */
@NullMarked
package dev.annals.bootstrap.finding;

import org.jspecify.annotations.NullMarked;
