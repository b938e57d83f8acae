/** The Neo4j driver, statements from files, migrations, and the Neo4j that Annals starts for itself. */
@NullMarked
package dev.annals.graph;

import org.jspecify.annotations.NullMarked;
