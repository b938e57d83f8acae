package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param scopes null: all
 * @param minScore hits that score less are left out
 */
record SearchQuestion(
        String query,
        AsOf asOf,
        @Nullable String minCommit,
        @Nullable List<String> scopes,
        boolean facts,
        boolean episodes,
        double minScore,
        int limit) {

    private static final Set<String> FIELDS =
            Set.of("query", "validAt", "knownAt", "minCommit", "scopes", "kinds", "minScore", "limit");
    private static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 10;

    static SearchQuestion read(@Nullable JsonNode body, Clock clock) {
        Fields fields = Fields.of(body, FIELDS);
        @Nullable List<String> kinds = fields.words("kinds", List.of("fact", "episode"));
        AsOf asOf = AsOf.parse(fields.text("validAt"), fields.text("knownAt"), clock);
        if (asOf.validAt() instanceof ValidAt.Any) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "validAt", "Facts are searched as of one instant.");
        }
        @Nullable JsonNode minCommit = fields.get("minCommit");
        return new SearchQuestion(
                Texts.content(fields.needText("query"), "query", Recall.MAX_QUERY),
                asOf,
                minCommit == null ? null : minCommit.asText(),
                fields.scopes("scopes"),
                kinds == null || kinds.contains("fact"),
                kinds == null || kinds.contains("episode"),
                fields.share("minScore", 0),
                fields.whole("limit", 1, MAX_LIMIT, DEFAULT_LIMIT));
    }
}
