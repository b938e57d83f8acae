package dev.annals.bootstrap.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** Decodes the contents of files. */
public final class Blobs {

    private Blobs() {}

    static @Nullable String text(Repository repository, ObjectId blob, int most) {
        try {
            ObjectLoader loader = repository.open(blob);
            return loader.getSize() > most ? null : text(loader.getBytes());
        } catch (MissingObjectException leftOut) {
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As UTF-8, else as Latin-1, in which any bytes are valid; null for binary content. */
    public static @Nullable String text(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return null;
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
