package dev.annals.recall;

import dev.annals.embed.Embedding;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.ModelInUse;
import dev.annals.retention.Retention;
import dev.annals.retention.Standpoint;
import dev.annals.time.Instants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Reads the candidates for a question from the indexes and the graph. Each kind has a transaction of its own; all see
 * the same state, since all read as of the same known time.
 */
final class Retrieval {

    private static final Map<String, Nearest> NEAREST = Map.of("a", Nearest.in("a"), "b", Nearest.in("b"));

    private static final Kind FACT =
            new Kind(Legs::facts, "recall/found-facts", id -> Map.of("id", id), Relevances::fadingFacts);
    private static final Kind PASSAGE =
            new Kind(Legs::passages, "recall/found-passages", Retrieval::passage, Relevances::fadingEpisodes);
    private static final Kind DIGEST =
            new Kind(Legs::digests, "recall/found-digests", Retrieval::digest, (_, _) -> List.of());

    /**
     * How many candidates to read in one transaction, on which Neo4j works with one core. Passages are more, and reading
     * what was said around them takes most of the time of a search.
     */
    private static final int AT_ONCE = 80;

    private final Graph graph;
    private final SideBySide work;
    private final SearchQuestion question;
    private final Asked asked;
    private final Nearest nearest;
    private final Map<String, Object> parameters;
    private final Retention retention;
    private final Standpoint from;

    Retrieval(
            Graph graph,
            SideBySide work,
            SearchQuestion question,
            Interpretation interpretation,
            ModelInUse.Use use,
            Embedding query,
            Retention retention) {
        this.graph = graph;
        this.work = work;
        this.question = question;
        this.asked = interpretation.asked();
        this.nearest = Objects.requireNonNull(NEAREST.get(use.space()));
        this.parameters = parameters(asked, use, query);
        this.retention = retention;
        this.from = retention.from(asked.knownAt(), SaidTime.measuredTo(question, interpretation.reading()));
    }

    /**
     * @param legs that find the ids
     * @param key of a row, by id
     * @param fading the ids of those whose relevance fades
     */
    private record Kind(
            Function<Legs, Map<String, Legs.Ranks>> legs,
            Statement rows,
            Function<String, Map<String, ?>> key,
            BiFunction<Relevances, List<Record>, List<String>> fading) {

        Kind(
                Function<Legs, Map<String, Legs.Ranks>> legs,
                String rows,
                Function<String, Map<String, ?>> key,
                BiFunction<Relevances, List<Record>, List<String>> fading) {
            this(legs, Statement.named(rows), key, fading);
        }
    }

    Found facts() {
        return found(question.facts(), FACT);
    }

    Found passages() {
        return found(question.episodes(), PASSAGE);
    }

    Found digests() {
        return found(question.digests(), DIGEST);
    }

    private Found found(boolean wanted, Kind kind) {
        boolean anywhere = asked.scopes() == null || !asked.scopes().isEmpty();
        Map<String, Legs.Ranks> ranks = wanted && anywhere
                ? graph.read(tx -> kind.legs.apply(new Legs(tx, nearest, parameters, asked)))
                : Map.of();
        List<Record> rows = rows(kind, List.copyOf(ranks.keySet()));
        Relevances fading = new Relevances(retention, from);
        List<String> used = question.ofPresent() ? kind.fading.apply(fading, rows) : List.of();
        return new Found(rows, ranks, used.isEmpty() ? fading : fading.counting(uses(used)));
    }

    private Map<String, Long> uses(List<String> ids) {
        return graph.read(tx -> Uses.of(tx, asked.tenant(), ids));
    }

    private List<Record> rows(Kind kind, List<String> ids) {
        List<Supplier<List<Record>>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> part = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            parts.add(work.start(() -> graph.read(tx -> rows(tx, kind, part))));
        }
        return parts.stream().flatMap(part -> part.get().stream()).toList();
    }

    private List<Record> rows(TransactionContext tx, Kind kind, List<String> ids) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("found", ids.stream().map(kind.key).toList());
        return kind.rows.run(tx, all);
    }

    private static Map<String, Object> parameters(Asked asked, ModelInUse.Use use, Embedding query) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", asked.tenant());
        parameters.put("scopes", asked.scopes());
        parameters.put("predicates", asked.predicates());
        parameters.put("types", asked.types());
        parameters.put("query", query.vector());
        parameters.put("vector", use.property());
        parameters.put("after", GraphTime.write(asked.valid().from()));
        parameters.put("before", GraphTime.write(asked.valid().to()));
        parameters.put("knownAt", GraphTime.write(asked.knownAt()));
        parameters.put("archived", asked.archived());
        parameters.put("shelved", GraphTime.write(asked.archived() ? Instants.MIN : asked.knownAt()));
        return parameters;
    }

    /** The id of a digest's text is the digest's id, a dot and a number. */
    private static Map<String, ?> digest(String id) {
        return Map.of("episode", id.substring(0, id.lastIndexOf('.')), "id", id);
    }

    /** A passage's id is its episode's id, a dot and its ordinal. */
    static Map<String, ?> passage(String id) {
        int dot = id.lastIndexOf('.');
        return Map.of("episode", id.substring(0, dot), "ordinal", Integer.valueOf(id.substring(dot + 1)));
    }
}
