/** What is worth keeping of sessions and entities, found by jobs and kept as digests that cite what they came from. */
@NullMarked
package dev.annals.consolidate;

import org.jspecify.annotations.NullMarked;
