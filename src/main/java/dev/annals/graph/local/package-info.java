/** A real Neo4j Community server in a JVM of its own, for when no Neo4j is given: no Docker, no installation. */
@NullMarked
package dev.annals.graph.local;

import org.jspecify.annotations.NullMarked;
