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

/** A file that people edit meanwhile. */
final class LocalFile {

    private final Path path;

    private LocalFile(Path path) {
        this.path = path;
    }

    /** Where it is a link, the file it leads to. */
    static LocalFile at(Path path) throws IOException {
        return new LocalFile(Files.exists(path) ? path.toRealPath() : path);
    }

    /** None where it is not there. */
    Optional<byte[]> read() throws IOException {
        return Files.exists(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
    }

    /** @throws CharacterCodingException where it is no text: then it is not touched */
    static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /**
     * Whole or not at all.
     *
     * @param before what was read
     * @return false where somebody has edited it since: then it is as they left it
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
