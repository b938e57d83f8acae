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
    private static final int MAX_QUERY = 10_000;
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
                Texts.content(fields.needText("query"), "query", MAX_QUERY),
                asOf,
                minCommit == null ? null : minCommit.asText(),
                scopes(fields),
                kinds == null || kinds.contains("fact"),
                kinds == null || kinds.contains("episode"),
                fields.share("minScore", 0),
                limit(fields));
    }

    private static int limit(Fields fields) {
        @Nullable JsonNode limit = fields.get("limit");
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.isInt() || limit.intValue() < 1 || limit.intValue() > MAX_LIMIT) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "limit", "A limit is a whole number from 1 to " + MAX_LIMIT + ".");
        }
        return limit.intValue();
    }

    static @Nullable List<String> scopes(Fields fields) {
        @Nullable List<String> scopes = fields.texts("scopes");
        if (scopes != null) {
            for (int i = 0; i < scopes.size(); i++) {
                Texts.scope(scopes.get(i), "scopes[" + i + "]");
            }
        }
        return scopes;
    }
}
