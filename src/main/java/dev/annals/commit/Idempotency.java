package dev.annals.commit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.commit.plan.Submission;
import dev.annals.digest.Digest;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Idempotency-Key} header. */
public final class Idempotency {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e][\\x20-\\x7e]{0,199}");

    private Idempotency() {}

    /** @param what the method and path, so that a key is for one kind of request */
    static Submission.@Nullable Key key(@Nullable String header, String what, JsonNode body) {
        if (header == null) {
            return null;
        }
        if (!KEY.matcher(header).matches()) {
            throw new ProblemException(
                    ErrorCode.INVALID_PARAMETER,
                    HEADER,
                    "A key is 1 to 200 printable ASCII characters, such as a UUID.");
        }
        return new Submission.Key(header, Digest.ofContent(List.of(what, body)));
    }
}
