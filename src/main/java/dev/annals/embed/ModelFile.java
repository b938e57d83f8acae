package dev.annals.embed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of a model, on the class path or on disk. */
record ModelFile(String location) {

    private static final String CLASS_PATH = "classpath:";

    /** @return the file; null if it is on the class path */
    private @Nullable Path onDisk() {
        return location.startsWith(CLASS_PATH) ? null : Path.of(location).toAbsolutePath();
    }

    /** @return the file itself; from the class path, a copy in this directory, which must be for no other model */
    Path unpackedInto(Path directory) throws IOException {
        Path file = onDisk();
        if (file != null) {
            return file;
        }
        try (InputStream content = open()) {
            return Unpacked.file(directory, "model.onnx", content);
        }
    }

    void check() {
        try {
            open().close();
        } catch (IOException unreadable) {
            throw new ModelUnusableException(location + " cannot be read", unreadable);
        }
    }

    InputStream open() throws IOException {
        Path file = onDisk();
        if (file == null) {
            return resource(location.substring(CLASS_PATH.length()));
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new ModelUnusableException("there is no readable file " + file);
        }
        return Files.newInputStream(file);
    }

    private static InputStream resource(String name) {
        InputStream content = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (content == null) {
            throw new ModelUnusableException("there is no " + name + " on the class path");
        }
        return content;
    }
}
