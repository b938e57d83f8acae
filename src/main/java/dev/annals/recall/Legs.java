package dev.annals.recall;

import dev.annals.graph.Statement;
import dev.annals.index.Words;
import dev.annals.recall.rank.Terms;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Finds candidates by meaning and by words, each filtered inside its index, and finds facts about named entities
 * through the graph.
 */
final class Legs {

    private static final Statement WORDED_FACTS = Statement.named("recall/worded-facts");
    private static final Statement BESIDE = Statement.named("recall/facts-beside");
    private static final Statement WORDED_PASSAGES = Statement.named("recall/worded-passages");
    private static final Statement WORDED_DIGESTS = Statement.named("recall/worded-digests");

    /** Per leg. More than anybody sees, because the final ranking combines all legs. */
    private static final int FACTS = 50;

    /** More than for facts, because the surrounding text counts as well. */
    private static final int PASSAGES = 100;

    /**
     * How many more candidates than wanted the index looks for: it keeps only as many candidates as it is asked for,
     * and asked for ten it misses one in ten of the nearest (ADR 12).
     */
    private static final int MORE_CANDIDATES = 200;

    /** A long episode has several passages. */
    private static final int PASSAGES_TO_AN_EPISODE = 4;

    /** No index filters by type, so more candidates are read and filtered afterwards. */
    private static final int FOR_A_TYPE = 2_000;

    /** Relationships to read per named entity. A link to an entity that has more of them says little. */
    private static final int OF_AN_ENTITY = 1_000;

    /** A longer query is not a question but a text; its first words will do. */
    private static final int MOST_WORDS = 60;

    private final TransactionContext tx;
    private final Nearest nearest;
    private final Map<String, Object> parameters;
    private final Asked asked;

    /** @param parameters tenant, scopes, predicates, types, query, after, before, knownAt, archived, shelved */
    Legs(TransactionContext tx, Nearest nearest, Map<String, Object> parameters, Asked asked) {
        this.tx = tx;
        this.nearest = nearest;
        this.parameters = parameters;
        this.asked = asked;
    }

    /** Ranks in the legs, from 1. Null: not found by that leg. */
    record Ranks(
            @Nullable Integer nearest,
            @Nullable Integer worded,
            @Nullable Integer steps) {

        private static final Ranks NONE = new Ranks(null, null, null);

        private Ranks nearest(int rank) {
            return new Ranks(rank, worded, steps);
        }

        private Ranks worded(int rank) {
            return new Ranks(nearest, rank, steps);
        }

        private Ranks steps(int far) {
            return new Ranks(nearest, worded, far);
        }
    }

    /** Keyed by id. */
    Map<String, Ranks> facts() {
        int limit = Math.max(FACTS, asked.depth());
        int look = asked.types() == null ? limit + MORE_CANDIDATES : FOR_A_TYPE;
        Map<String, Ranks> found = found(
                nearest.facts(asked),
                WORDED_FACTS,
                words -> Words.ofFacts(
                        asked.tenant(),
                        asked.scopes(),
                        asked.predicates(),
                        asked.valid(),
                        asked.knownAt(),
                        asked.archived(),
                        words),
                limit,
                look);
        for (Record row : beside(limit)) {
            found.compute(
                    row.get("id").asString(),
                    (id, ranks) -> (ranks == null ? Ranks.NONE : ranks)
                            .steps(row.get("steps").asInt()));
        }
        return found;
    }

    private List<Record> beside(int limit) {
        if (asked.named().isEmpty() && asked.near().isEmpty()) {
            return List.of();
        }
        Map<String, Object> all = new HashMap<>(parameters);
        all.put(
                "ids",
                Stream.concat(asked.named().stream(), asked.near().stream())
                        .distinct()
                        .sorted()
                        .toList());
        all.put("near", List.copyOf(asked.near()));
        all.put("look", OF_AN_ENTITY);
        all.put("limit", limit);
        return BESIDE.run(tx, all);
    }

    /** Keyed by id. */
    Map<String, Ranks> passages() {
        int limit = Math.max(PASSAGES, asked.depth() * PASSAGES_TO_AN_EPISODE);
        return found(
                nearest.passages(asked),
                WORDED_PASSAGES,
                words -> Words.ofPassages(asked.tenant(), asked.scopes(), asked.knownAt(), asked.archived(), words),
                limit,
                limit + MORE_CANDIDATES);
    }

    /** Keyed by the ids of their texts. */
    Map<String, Ranks> digests() {
        int limit = Math.max(FACTS, asked.depth());
        return found(
                nearest.digests(asked),
                WORDED_DIGESTS,
                // archived passages are few, so they are filtered out after the search
                words -> Words.ofPassages(asked.tenant(), asked.scopes(), asked.knownAt(), true, words),
                limit,
                limit + MORE_CANDIDATES);
    }

    private Map<String, Ranks> found(
            Statement byMeaning, Statement byWords, Function<Set<String>, String> query, int limit, int look) {
        Map<String, Ranks> found = new LinkedHashMap<>();
        List<String> near = run(byMeaning, Map.of(), limit, look);
        IntStream.range(0, near.size()).forEach(i -> found.put(near.get(i), Ranks.NONE.nearest(i + 1)));
        Set<String> words = words();
        if (!words.isEmpty()) {
            List<String> worded = run(byWords, Map.of("words", query.apply(words)), limit, look);
            IntStream.range(0, worded.size())
                    .forEach(i -> found.compute(
                            worded.get(i), (id, ranks) -> (ranks == null ? Ranks.NONE : ranks).worded(i + 1)));
        }
        return found;
    }

    private Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Terms.words(asked.question()).stream().limit(MOST_WORDS).forEach(words::add);
        return words;
    }

    private List<String> run(Statement statement, Map<String, Object> more, int limit, int look) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        all.put("limit", limit);
        all.put("look", look);
        return statement.run(tx, all).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}
