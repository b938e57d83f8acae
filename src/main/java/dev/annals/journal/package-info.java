/** The chain of commits: its entries, its head, and reading it. */
@NullMarked
package dev.annals.journal;

import org.jspecify.annotations.NullMarked;
