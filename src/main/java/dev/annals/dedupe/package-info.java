/** Entities that are probably one, found, explained and merged by jobs, as far as a policy allows it. */
@NullMarked
package dev.annals.dedupe;

import org.jspecify.annotations.NullMarked;
