package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import dev.annals.time.WrittenDate;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code validDuring: {from?, to?}}. A year, month or day means its first instant as {@code from} and its end as
 * {@code to}.
 */
final class ValidDuring {

    private static final String NAME = "validDuring";
    private static final Set<String> FIELDS = Set.of("from", "to");

    private ValidDuring() {}

    static @Nullable Interval read(Fields question) {
        @Nullable JsonNode given = question.get(NAME);
        return given == null ? null : Fields.within(NAME, () -> interval(Fields.of(given, FIELDS)));
    }

    private static Interval interval(Fields fields) {
        @Nullable WrittenDate from = date(fields, "from");
        @Nullable WrittenDate to = date(fields, "to");
        Instant begin = from == null ? Instants.MIN : from.first();
        Instant end = to == null ? Instants.MAX : to.end();
        if (!begin.isBefore(end)) {
            throw new ProblemException(
                    ErrorCode.EMPTY_INTERVAL, "from", "from " + begin + " is not before to " + end + ".");
        }
        return new Interval(begin, end);
    }

    private static @Nullable WrittenDate date(Fields fields, String name) {
        @Nullable String text = fields.text(name);
        return text == null ? null : Fields.within(name, () -> WrittenDate.parse(text));
    }
}
