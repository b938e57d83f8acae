package dev.annals.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.annals.digest.Digest;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Idempotency-Key} of a write: when the write is repeated, it takes effect once and gets the same answer.
 *
 * @param request the digest of the whole request, so that the key is refused for another
 */
public record IdempotencyKey(String text, Digest request) {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,199}");

    /**
     * @param request the method and path, so that a key belongs to one kind of request
     * @throws ProblemException invalid-parameter
     */
    public static @Nullable IdempotencyKey of(@Nullable String header, String request, @Nullable JsonNode body) {
        if (header == null) {
            return null;
        }
        if (!KEY.matcher(header).matches()) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    HEADER,
                    "A key is 1 to 200 printable ASCII characters, such as a UUID.");
        }
        JsonNode content = Objects.requireNonNullElse(body, NullNode.getInstance());
        return new IdempotencyKey(header, Digest.ofContent(List.of(request, content)));
    }

    /** @throws ProblemException idempotency-key-reused, if the key was used with another request */
    public void check(Digest before) {
        if (!before.equals(request)) {
            throw new ProblemException(
                    ErrorCode.IDEMPOTENCY_KEY_REUSED,
                    HEADER,
                    "This key was used with another request. Use a fresh key for a fresh request.");
        }
    }
}
