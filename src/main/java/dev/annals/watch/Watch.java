package dev.annals.watch;

import dev.annals.access.Reader;
import dev.annals.fact.FactFilter;

/**
 * What one stream tells.
 *
 * @param after the commits after this are told
 * @param hangUp closes a connection that takes nothing
 */
record Watch(Reader reader, FactFilter filter, long after, Runnable hangUp) {}
