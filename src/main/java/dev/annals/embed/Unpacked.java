package dev.annals.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files of the class path that native code reads: each is unpacked once, into a permanent directory. */
final class Unpacked {

    private Unpacked() {}

    /** Whoever finds the file finds all of it: several processes may share the directory, and any may be killed. */
    static Path file(Path directory, String name, InputStream content) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(directory);
            Path part = Files.createTempFile(directory, "part", null);
            Files.write(part, content.readAllBytes(), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
