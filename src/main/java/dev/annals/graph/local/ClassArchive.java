package dev.annals.graph.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JVM's archive of parsed classes. The JVM writes it on exit, with the header last, and never repairs a broken one.
 */
final class ClassArchive {

    private ClassArchive() {}

    static void dropUnfinished(Path archive) throws IOException {
        if (Files.exists(archive) && !hasHeader(archive)) {
            Files.delete(archive);
        }
    }

    private static boolean hasHeader(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            for (byte b : in.readNBytes(4)) {
                if (b != 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
