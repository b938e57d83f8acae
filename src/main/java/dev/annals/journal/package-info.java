/** The chain of commits: its record, its head, and reading it. */
@NullMarked
package dev.annals.journal;

import org.jspecify.annotations.NullMarked;
