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
 * What a context is requested for.
 *
 * @param pinned whether to include what is pinned
 * @param sessions ids of the sessions whose digests to include, the most important first
 * @param about the name or id of the subject
 * @param scopes null: all
 * @param since the number of the last commit the caller has seen, or null
 * @param heard what the caller has already been told, which is left out
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
        AlreadyTold heard) {

    private static final Set<String> FIELDS =
            Set.of("about", "query", "budgetTokens", "format", "validAt", "knownAt", "scopes", "since");
    /** The smallest budget, in tokens. */
    public static final int LEAST = 200;

    /** The largest budget, in tokens. */
    public static final int MOST = 100_000;

    private static final int DEFAULT = 2_000;

    /** In tokens: no line on a fact is shorter. */
    private static final int LEAST_LINE = 8;

    /** A request about what is known now, answered as text. */
    public static ContextQuestion ofNow(
            boolean pinned,
            List<String> sessions,
            @Nullable String query,
            int budgetTokens,
            @Nullable List<String> scopes,
            @Nullable Integer since,
            AlreadyTold heard) {
        return new ContextQuestion(
                pinned, sessions, null, query, budgetTokens, false, null, null, scopes, since, heard);
    }

    /** No more facts than this can fit, including those already heard. */
    int mostLines() {
        return budgetTokens / LEAST_LINE + heard.ids().size();
    }

    /** Whether it asks about the present rather than a past known time. Only then does use in answers count. */
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
                AlreadyTold.NOTHING);
        if (about == null && question.query() == null && question.since() == null) {
            throw new ProblemException(ErrorCode.MISSING_FIELD, "query", "Give about, query or since.");
        }
        return question;
    }
}
