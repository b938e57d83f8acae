package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import dev.annals.time.Interval;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search, as read from a request.
 *
 * @param during facts must be valid for part of this interval; null: at the instant of {@code asOf}, or when the query
 *     says
 * @param scopes null: all; likewise the predicates and entity types, which filter facts and entities but not episodes
 * @param near name or id of an entity: hits about it, or linked to it, come first
 * @param minScore hits with a lower score are left out
 * @param depth the minimum number of hits to look for in the indexes
 * @param ofPresent whether use in answers counts; false for questions about a past known time
 */
record SearchQuestion(
        String query,
        AsOf asOf,
        @Nullable Interval during,
        @Nullable String minCommit,
        @Nullable List<String> scopes,
        @Nullable List<String> predicates,
        @Nullable List<String> entityTypes,
        @Nullable String near,
        Set<String> kinds,
        Set<String> include,
        double minScore,
        int limit,
        int depth,
        boolean ofPresent) {

    static final String FACT = "fact";
    static final String EPISODE = "episode";
    static final String ENTITY = "entity";
    static final String DIGEST = "digest";
    static final String SUPERSEDED = "superseded";
    static final String DISPUTED = "disputed";
    static final String NEIGHBOURS = "neighbours";
    static final String ARCHIVED = "archived";

    private static final Set<String> DEFAULT_KINDS = Set.of(FACT, EPISODE);
    private static final Set<String> FIELDS = Set.of(
            "query",
            "validAt",
            "validDuring",
            "knownAt",
            "minCommit",
            "scopes",
            "predicates",
            "entityTypes",
            "near",
            "kinds",
            "include",
            "minScore",
            "limit");
    private static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 10;

    /** A prompt has room for only a few hits, and looking for more takes time. */
    private static final int DEPTH = 25;

    /** @param scopes null: all */
    static SearchQuestion of(
            String query, AsOf asOf, @Nullable List<String> scopes, double minScore, int limit, boolean ofPresent) {
        return new SearchQuestion(
                query,
                asOf,
                null,
                null,
                scopes,
                null,
                null,
                null,
                DEFAULT_KINDS,
                Set.of(),
                minScore,
                limit,
                Math.min(limit, DEPTH),
                ofPresent);
    }

    static SearchQuestion read(@Nullable JsonNode body, Clock clock) {
        Fields fields = Fields.of(body, FIELDS);
        AsOf asOf = AsOf.parse(fields.text("validAt"), fields.text("knownAt"), clock);
        if (asOf.validAt() instanceof ValidAt.Any) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "validAt", "Give a single instant, or an interval as validDuring.");
        }
        @Nullable Interval during = ValidDuring.read(fields);
        if (during != null && asOf.validAt() instanceof ValidAt.At) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "validDuring", "Give validDuring or validAt, not both.");
        }
        @Nullable JsonNode minCommit = fields.get("minCommit");
        @Nullable String near = fields.text("near");
        int limit = fields.whole("limit", 1, MAX_LIMIT, DEFAULT_LIMIT);
        return new SearchQuestion(
                Texts.content(fields.needText("query"), "query", Recall.MAX_QUERY),
                asOf,
                during,
                minCommit == null ? null : minCommit.asText(),
                fields.scopes("scopes"),
                fields.filter("predicates", Texts::predicate),
                fields.filter("entityTypes", Texts::type),
                near == null ? null : Texts.name(near, "near"),
                words(fields, "kinds", List.of(FACT, EPISODE, ENTITY, DIGEST), DEFAULT_KINDS),
                words(fields, "include", List.of(SUPERSEDED, DISPUTED, NEIGHBOURS, ARCHIVED), Set.of()),
                fields.share("minScore", 0),
                limit,
                limit,
                asOf.knownAt() == null);
    }

    private static Set<String> words(Fields fields, String name, List<String> words, Set<String> absent) {
        @Nullable List<String> given = fields.words(name, words);
        return given == null ? absent : Set.copyOf(given);
    }

    /** Entities are found through their facts. */
    boolean facts() {
        return kinds.contains(FACT) || kinds.contains(ENTITY);
    }

    boolean episodes() {
        return kinds.contains(EPISODE);
    }

    boolean digests() {
        return kinds.contains(DIGEST);
    }
}
