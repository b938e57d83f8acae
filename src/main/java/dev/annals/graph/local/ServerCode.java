package dev.annals.graph.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files that the server's JVM runs from besides Neo4j's jars. They are next to those if that is writable, so that
 * all data directories share them, and every start after the first is faster, such as one after a test.
 */
record ServerCode(Path lib, Path place) {

    static ServerCode of(Path lib, ServerDirectory directory) {
        Path beside = lib.resolveSibling(lib.getFileName() + "-run");
        return new ServerCode(lib, canBeMade(beside) ? beside : directory.root());
    }

    /** Our launcher comes first; the JVM's class archive depends on this order. */
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
