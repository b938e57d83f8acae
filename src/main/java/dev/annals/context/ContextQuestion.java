package dev.annals.context;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.recall.Recall;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a context is asked for.
 *
 * @param pinned whether what is pinned is told, too
 * @param sessions whose digests are told, the most important first
 * @param about the name or id of whom or what it is about
 * @param scopes null: all
 * @param since the number of the commit that was seen last, or null
 * @param heard what is not told, since it has been heard
 */
public record ContextQuestion(
        boolean pinned,
        List<String> sessions,
        @Nullable String about,
        @Nullable String query,
        int budgetTokens,
        boolean json,
        @Nullable String validAt,
        @Nullable String knownAt,
        @Nullable List<String> scopes,
        @Nullable Integer since,
        Heard heard) {

    private static final Set<String> FIELDS =
            Set.of("about", "query", "budgetTokens", "format", "validAt", "knownAt", "scopes", "since");
    /** In tokens: no block is smaller. */
    public static final int LEAST = 200;

    /** In tokens. */
    public static final int MOST = 100_000;

    private static final int DEFAULT = 2_000;

    /** Of what is known now, as text. */
    public static ContextQuestion ofNow(
            boolean pinned,
            List<String> sessions,
            @Nullable String query,
            int budgetTokens,
            @Nullable List<String> scopes,
            @Nullable Integer since,
            Heard heard) {
        return new ContextQuestion(
                pinned, sessions, null, query, budgetTokens, false, null, null, scopes, since, heard);
    }

    /** Whether it is not about what was known at some time: then use in answers counts. */
    boolean ofPresent() {
        return knownAt == null;
    }

    static ContextQuestion read(@Nullable JsonNode body) {
        Fields fields = Fields.of(body, FIELDS);
        @Nullable String about = fields.text("about");
        @Nullable String query = fields.text("query");
        ContextQuestion question = new ContextQuestion(
                true,
                List.of(),
                about == null ? null : Texts.name(about, "about"),
                query == null ? null : Texts.content(query, "query", Recall.MAX_QUERY),
                fields.whole("budgetTokens", LEAST, MOST, DEFAULT),
                fields.get("format") != null
                        && fields.needWord("format", List.of("markdown", "json"))
                                .equals("json"),
                fields.text("validAt"),
                fields.text("knownAt"),
                fields.scopes("scopes"),
                fields.get("since") == null ? null : fields.whole("since", 0, Integer.MAX_VALUE, 0),
                Heard.NOTHING);
        if (about == null && question.query() == null && question.since() == null) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD,
                    "query",
                    "Say about whom it is, what is to be done, or since which commit.");
        }
        return question;
    }
}
