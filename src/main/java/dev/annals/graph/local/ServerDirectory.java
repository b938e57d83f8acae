package dev.annals.graph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The layout of a local Neo4j's directory; Neo4j itself lays out its data and its other logs. */
record ServerDirectory(Path root) {

    static ServerDirectory create(Path root) throws IOException {
        ServerDirectory directory =
                new ServerDirectory(Files.createDirectories(root).toRealPath());
        Files.createDirectories(directory.conf());
        Files.createDirectories(directory.output().getParent());
        return directory;
    }

    Path conf() {
        return root.resolve("conf");
    }

    /** The output of the process, where a server that cannot start says why. */
    Path output() {
        return root.resolve("logs").resolve("process.log");
    }

    Path password() {
        return root.resolve("password");
    }

    Path pid() {
        return root.resolve("pid");
    }

    Path lock() {
        return root.resolve("lock");
    }
}
