/** Archiving: jobs that put away what is over or old, and counts of everything there is. */
@NullMarked
package dev.annals.archive;

import org.jspecify.annotations.NullMarked;
