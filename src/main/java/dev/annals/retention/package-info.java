/** How long what is said counts: when it becomes stale, and how much of its relevance it keeps. */
@NullMarked
package dev.annals.retention;

import org.jspecify.annotations.NullMarked;
