package dev.annals.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a job may archive: {@code {after?, mode?}}.
 *
 * @param after how long it must have been over, or not said again
 * @param auto whether it may do so by itself
 */
record Policy(Period after, boolean auto) {

    private static final Policy DEFAULT = new Policy(Period.ofYears(2), false);
    private static final int MOST_YEARS = 1_000;
    private static final String AUTO = "auto";
    private static final JsonMapper MAPPER = new JsonMapper();

    /** @param json null: as the service has it */
    static Policy parse(@Nullable String json, String field) {
        if (json == null) {
            return DEFAULT;
        }
        try {
            JsonNode policy = MAPPER.readTree(json);
            return Fields.within(field, () -> read(policy));
        } catch (JsonProcessingException kept) {
            throw new UncheckedIOException(kept);
        }
    }

    /** @throws ProblemException that names the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of("after", "mode"));
        return new Policy(
                after(Objects.requireNonNullElse(fields.text("after"), DEFAULT.after.toString())),
                fields.get("mode") != null
                        && fields.needWord("mode", List.of(AUTO, "propose")).equals(AUTO));
    }

    private static Period after(String text) {
        try {
            Period after = Period.parse(text);
            LocalDate later = LocalDate.EPOCH.plus(after);
            if (later.isAfter(LocalDate.EPOCH) && !later.isAfter(LocalDate.EPOCH.plusYears(MOST_YEARS))) {
                return after;
            }
        } catch (DateTimeException | ArithmeticException unreadable) {
            // said below
        }
        throw new ProblemException(
                ErrorCode.INVALID_VALUE,
                "after",
                "It is a period of a day to " + MOST_YEARS + " years, such as P2Y, P6M or P90D.");
    }
}
