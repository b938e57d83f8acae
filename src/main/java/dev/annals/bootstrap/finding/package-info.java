/** What was found, as episodes with claims, before anything is written. */
@NullMarked
package dev.annals.bootstrap.finding;

import org.jspecify.annotations.NullMarked;
