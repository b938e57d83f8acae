/** A real Neo4j Community server in its own JVM, for when no Neo4j is configured: no Docker, no installation. */
@NullMarked
package dev.annals.graph.local;

import org.jspecify.annotations.NullMarked;
