package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question, as read from a request.
 *
 * @param scopes null: all
 */
record AskQuestion(
        String question,
        AsOf asOf,
        @Nullable String minCommit,
        @Nullable List<String> scopes) {

    private static final Set<String> FIELDS = Set.of("question", "validAt", "knownAt", "minCommit", "scopes");
    private static final int MAX_QUESTION = 1_000;

    static AskQuestion read(@Nullable JsonNode body, Clock clock) {
        Fields fields = Fields.of(body, FIELDS);
        AsOf asOf = AsOf.parse(fields.text("validAt"), fields.text("knownAt"), clock);
        if (asOf.validAt() instanceof ValidAt.Any) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "validAt", "Give a single instant, which counts as now.");
        }
        @Nullable JsonNode minCommit = fields.get("minCommit");
        return new AskQuestion(
                Texts.content(fields.needText("question"), "question", MAX_QUESTION),
                asOf,
                minCommit == null ? null : minCommit.asText(),
                fields.scopes("scopes"));
    }

    /** The instant that counts as now. */
    Instant at() {
        return Objects.requireNonNull(asOf.validAt().instant());
    }

    /** Whether the caller chose that instant. */
    boolean isDated() {
        return asOf.validAt() instanceof ValidAt.At;
    }
}
