/** What is over or old, put away: jobs that collect it, and how much there is of everything. */
@NullMarked
package dev.annals.archive;

import org.jspecify.annotations.NullMarked;
