package dev.annals.graph.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the server's JVM runs from besides Neo4j's jars. It lies beside them where that can be written: then all data
 * directories share it, and whoever has once run a server here, a test for one, starts the next one faster.
 */
record ServerCode(Path lib, Path place) {

    static ServerCode of(Path lib, ServerDirectory directory) {
        Path beside = lib.resolveSibling(lib.getFileName() + "-run");
        return new ServerCode(lib, canBeMade(beside) ? beside : directory.root());
    }

    /** Our launcher first; the JVM's archive is bound to this order. */
    String classPath() {
        return launcher() + File.pathSeparator + lib.resolve("*");
    }

    Path launcher() {
        return place.resolve("launcher.jar");
    }

    Path classArchive() {
        return place.resolve("classes.jsa");
    }

    private static boolean canBeMade(Path directory) {
        try {
            return Files.isWritable(Files.createDirectories(directory));
        } catch (IOException readOnly) {
            return false;
        }
    }
}
