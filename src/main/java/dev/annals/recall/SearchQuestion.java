package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.time.Clock;
import java.util.ArrayList;
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
        @Nullable List<String> kinds = texts(fields, "kinds");
        if (kinds != null && !List.of("fact", "episode").containsAll(kinds)) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "kinds", "Kinds are fact and episode.");
        }
        @Nullable List<String> scopes = texts(fields, "scopes");
        AsOf asOf = AsOf.parse(fields.text("validAt"), fields.text("knownAt"), clock);
        if (asOf.validAt() instanceof ValidAt.Any) {
            throw new ProblemException(ErrorCode.INVALID_VALUE, "validAt", "Facts are searched as of one instant.");
        }
        @Nullable JsonNode minCommit = fields.get("minCommit");
        return new SearchQuestion(
                Texts.content(fields.needText("query"), "query", MAX_QUERY),
                asOf,
                minCommit == null ? null : minCommit.asText(),
                scopes == null
                        ? null
                        : scopes.stream()
                                .map(scope -> Texts.scope(scope, "scopes"))
                                .toList(),
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

    private static @Nullable List<String> texts(Fields fields, String name) {
        @Nullable JsonNode array = fields.get(name);
        if (array == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array) {
            texts.add(text.isTextual() ? text.textValue() : "");
        }
        if (!array.isArray() || texts.isEmpty() || texts.contains("")) {
            throw Fields.wrongType(name, "an array of text", array);
        }
        return texts;
    }
}
