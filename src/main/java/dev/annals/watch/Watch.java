package dev.annals.watch;

import dev.annals.access.Reader;
import dev.annals.fact.FactFilter;

/**
 * What one stream is asked for.
 *
 * @param after commits after this one are sent
 * @param hangUp closes a connection whose client takes nothing
 */
record Watch(Reader reader, FactFilter filter, long after, Runnable hangUp) {}
