package dev.annals.graph.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the local Neo4j lives and what it may use.
 *
 * @param directory its configuration, data, logs and password, kept across restarts
 * @param lib the directory with the server's jars
 * @param boltPort on 127.0.0.1; 0 picks a free one
 * @param httpPort of Neo4j Browser, on 127.0.0.1; 0 picks a free one
 * @param javaHome the JDK to run it with; null: search for one
 * @param heap its heap, in Java's notation: 512m, 2g
 * @param pageCache its page cache, in the same notation
 * @param startTimeout how long it may take to answer its first query
 */
public record LocalNeo4jSettings(
        Path directory,
        Path lib,
        int boltPort,
        int httpPort,
        @Nullable Path javaHome,
        String heap,
        String pageCache,
        Duration startTimeout) {

    private static final Pattern SIZE = Pattern.compile("[1-9]\\d*[kmgKMG]");

    public LocalNeo4jSettings {
        directory = directory.toAbsolutePath().normalize();
        lib = lib.toAbsolutePath().normalize();
        requireSize("annals.neo4j.local.heap", heap);
        requireSize("annals.neo4j.local.page-cache", pageCache);
    }

    private static void requireSize(String property, String size) {
        if (!SIZE.matcher(size).matches()) {
            throw new LocalNeo4jException("%s is '%s'. Write a size such as 512m or 2g.".formatted(property, size));
        }
    }
}
