/** Consolidation: jobs that keep digests of sessions and entities, which cite their sources. */
@NullMarked
package dev.annals.consolidate;

import org.jspecify.annotations.NullMarked;
