package dev.annals.graph.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's jars. They are GPL and have their own Netty, so they are never on our class path. */
final class ServerJars {

    private ServerJars() {}

    static void requireIn(Path lib) {
        if (!hasServer(lib)) {
            throw new LocalNeo4jException(
                    "No Neo4j jars in %s. './mvnw package' puts them into target/neo4j/lib; set annals.neo4j.local.lib to where they are, or point NEO4J_URI at a running Neo4j."
                            .formatted(lib));
        }
    }

    private static boolean hasServer(Path lib) {
        if (!Files.isDirectory(lib)) {
            return false;
        }
        try (DirectoryStream<Path> servers = Files.newDirectoryStream(lib, "neo4j-server-*.jar")) {
            return servers.iterator().hasNext();
        } catch (IOException e) {
            throw new LocalNeo4jException("Cannot read the Neo4j jars in %s: %s".formatted(lib, e), e);
        }
    }
}
