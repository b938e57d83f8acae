package dev.annals.problem;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/** Gzipped bodies. */
public final class Gzip {

    private static final Set<String> ENCODINGS = Set.of("gzip", "x-gzip");

    private Gzip() {}

    /** @param encoding the value of the header Content-Encoding */
    public static boolean isGzip(String encoding) {
        return ENCODINGS.contains(encoding.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * @param limit in bytes
     * @throws ProblemException invalid-request if it is not gzip; body-too-large
     */
    public static byte[] inflated(byte[] body, long limit) {
        try (InflatedStream stream = new InflatedStream(new ByteArrayInputStream(body), limit)) {
            return stream.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
