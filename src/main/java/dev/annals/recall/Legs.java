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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Finds candidates two ways, by meaning and by words, each inside its index. */
final class Legs {

    private static final Statement WORDED_FACTS = Statement.named("recall/worded-facts");
    private static final Statement WORDED_PASSAGES = Statement.named("recall/worded-passages");

    /** Of each leg: more than anybody sees, since the legs decide together. */
    private static final int FACTS = 50;

    /** What is around them decides, too. */
    private static final int PASSAGES = 100;

    /**
     * How many more the index looks for than are wanted: it keeps just as many candidates as it shall find, and with ten
     * of them it misses one in ten of the nearest (ADR 12).
     */
    private static final int MORE_CANDIDATES = 200;

    /** A long one has several. */
    private static final int PASSAGES_TO_AN_EPISODE = 4;

    /** More words than this are not a question but a text, of which the first will do. */
    private static final int MOST_WORDS = 60;

    private final TransactionContext tx;
    private final Nearest nearest;
    private final Map<String, Object> parameters;
    private final Asked asked;

    /** @param parameters tenant, scopes, query, validAt, knownAt */
    Legs(TransactionContext tx, Nearest nearest, Map<String, Object> parameters, Asked asked) {
        this.tx = tx;
        this.nearest = nearest;
        this.parameters = parameters;
        this.asked = asked;
    }

    /** Its ranks in the legs, from 1; null where it is not in one. */
    record Ranks(@Nullable Integer nearest, @Nullable Integer worded) {}

    /** By id. */
    Map<String, Ranks> facts() {
        return found(
                asked.scopes() == null ? nearest.facts() : nearest.factsOfScopes(),
                WORDED_FACTS,
                words -> Words.ofFacts(asked.tenant(), asked.scopes(), asked.validAt(), asked.knownAt(), words),
                Math.max(FACTS, asked.limit()));
    }

    /** By id. */
    Map<String, Ranks> passages() {
        return found(
                asked.scopes() == null ? nearest.passages() : nearest.passagesOfScopes(),
                WORDED_PASSAGES,
                words -> Words.ofPassages(asked.tenant(), asked.scopes(), asked.knownAt(), words),
                Math.max(PASSAGES, asked.limit() * PASSAGES_TO_AN_EPISODE));
    }

    private Map<String, Ranks> found(
            Statement byMeaning, Statement byWords, Function<Set<String>, String> query, int limit) {
        Map<String, Ranks> found = new LinkedHashMap<>();
        List<String> near = run(byMeaning, Map.of(), limit);
        IntStream.range(0, near.size()).forEach(i -> found.put(near.get(i), new Ranks(i + 1, null)));
        Set<String> words = words();
        if (!words.isEmpty()) {
            List<String> worded = run(byWords, Map.of("words", query.apply(words)), limit);
            IntStream.range(0, worded.size())
                    .forEach(i -> found.merge(
                            worded.get(i),
                            new Ranks(null, i + 1),
                            (also, one) -> new Ranks(also.nearest(), one.worded())));
        }
        return found;
    }

    private Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        Terms.words(asked.question()).stream().limit(MOST_WORDS).forEach(words::add);
        return words;
    }

    private List<String> run(Statement statement, Map<String, Object> more, int limit) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.putAll(more);
        all.put("limit", limit);
        all.put("look", limit + MORE_CANDIDATES);
        return statement.run(tx, all).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }
}
