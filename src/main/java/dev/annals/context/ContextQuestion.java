package dev.annals.context;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a context is asked for.
 *
 * @param about the name or id of whom or what it is about
 * @param since the number of the commit that was seen last, or null
 */
record ContextQuestion(
        @Nullable String about,
        @Nullable String query,
        int budgetTokens,
        boolean json,
        @Nullable String validAt,
        @Nullable String knownAt,
        List<String> scopes,
        @Nullable Long since) {

    private static final Set<String> FIELDS =
            Set.of("about", "query", "budgetTokens", "format", "validAt", "knownAt", "scopes", "since");
    private static final int LEAST = 200;
    private static final int MOST = 100_000;
    private static final int DEFAULT = 2_000;

    static ContextQuestion read(@Nullable JsonNode body) {
        Fields fields = Fields.of(body, FIELDS);
        @Nullable String about = fields.text("about");
        List<String> scopes = Objects.requireNonNullElse(fields.texts("scopes"), List.of());
        for (int i = 0; i < scopes.size(); i++) {
            Texts.scope(scopes.get(i), "scopes[" + i + "]");
        }
        ContextQuestion question = new ContextQuestion(
                about == null ? null : Texts.name(about, "about"),
                fields.text("query"),
                (int) number(fields, "budgetTokens", LEAST, MOST, DEFAULT),
                fields.get("format") != null
                        && fields.needWord("format", List.of("markdown", "json"))
                                .equals("json"),
                fields.text("validAt"),
                fields.text("knownAt"),
                scopes,
                fields.get("since") == null ? null : number(fields, "since", 0, Integer.MAX_VALUE, 0));
        if (about == null && question.query() == null && question.since() == null) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD,
                    "query",
                    "Say about whom it is, what is to be done, or since which commit.");
        }
        return question;
    }

    private static long number(Fields fields, String name, long least, long most, long otherwise) {
        @Nullable JsonNode number = fields.get(name);
        if (number == null) {
            return otherwise;
        }
        if (!number.isIntegralNumber() || number.asLong() < least || number.asLong() > most) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, name, "A whole number from " + least + " to " + most + " is needed.");
        }
        return number.asLong();
    }
}
