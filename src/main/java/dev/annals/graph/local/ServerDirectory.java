package dev.annals.graph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What lies where in the directory of a local Neo4j; its data and its other logs are laid out by Neo4j itself. */
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

    /** What the process prints: a server that cannot start says so here. */
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
