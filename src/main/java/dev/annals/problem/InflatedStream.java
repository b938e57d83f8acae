package dev.annals.problem;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Inflates a gzipped stream up to a limit, since a few bytes can expand to gigabytes. */
final class InflatedStream extends FilterInputStream {

    private final long limit;
    private long read;

    InflatedStream(InputStream compressed, long limit) throws IOException {
        super(open(compressed));
        this.limit = limit;
    }

    private static InputStream open(InputStream compressed) throws IOException {
        try {
            return new GZIPInputStream(compressed);
        } catch (ZipException | EOFException broken) {
            throw notGzip();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count;
        try {
            count = in.read(into, offset, length);
        } catch (ZipException | EOFException broken) {
            throw notGzip();
        }
        read += Math.max(count, 0);
        if (read > limit) {
            throw new ProblemException(
                    ErrorCode.BODY_TOO_LARGE,
                    "At most " + limit + " bytes; inflated, this body has more. Use several transactions.");
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private static ProblemException notGzip() {
        return new ProblemException(
                ErrorCode.INVALID_REQUEST,
                "Content-Encoding",
                "The body is not gzip, or incomplete. Send it completely, or leave the header out.");
    }
}
