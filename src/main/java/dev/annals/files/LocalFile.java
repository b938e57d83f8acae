package dev.annals.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that people may edit at the same time. */
final class LocalFile {

    private final Path path;

    private LocalFile(Path path) {
        this.path = path;
    }

    /** Follows a symbolic link to its target. */
    static LocalFile at(Path path) throws IOException {
        return new LocalFile(Files.exists(path) ? path.toRealPath() : path);
    }

    /** Empty if the file does not exist. */
    Optional<byte[]> read() throws IOException {
        return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    /** @throws CharacterCodingException if it is not UTF-8; such a file is left alone */
    static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /**
     * Replaces the file atomically.
     *
     * @param before the content as it was read
     * @return false if somebody has edited the file since; then it is left unchanged
     */
    boolean replace(Optional<byte[]> before, String content) throws IOException {
        Path fresh = path.resolveSibling("." + path.getFileName() + ".annals");
        try {
            try (FileChannel out = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            permitAsBefore(fresh);
            if (!isStill(before)) {
                return false;
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private boolean isStill(Optional<byte[]> before) throws IOException {
        Optional<byte[]> now = read();
        return now.isPresent() == before.isPresent()
                && (now.isEmpty() || Arrays.equals(now.get(), before.orElseThrow()));
    }

    private void permitAsBefore(Path fresh) throws IOException {
        @Nullable PosixFileAttributeView to = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        if (to != null && Files.exists(path)) {
            to.setPermissions(Files.getPosixFilePermissions(path));
        }
    }
}
