package dev.annals.recall;

import dev.annals.embed.Embedding;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.SideBySide;
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
 * Reads the candidates for a question from the indexes and the graph, in several transactions. What they read is as of
 * the same known time; only the use counts are those of now.
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
     * More rows than this are read in two halves at the same time, because Neo4j works on a transaction with one core.
     * Those of passages take longest, with what was said around them.
     */
    private static final int FEW = 80;

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
        Relevances relevances = new Relevances(retention, from);
        List<String> fading = question.ofPresent() ? kind.fading.apply(relevances, rows) : List.of();
        return new Found(rows, ranks, relevances.counting(uses(fading)));
    }

    /** Keyed by id. */
    private Map<String, Long> uses(List<String> ids) {
        return ids.isEmpty() ? Map.of() : graph.read(tx -> Uses.of(tx, asked.tenant(), ids));
    }

    private List<Record> rows(Kind kind, List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.size() <= FEW) {
            return graph.read(tx -> rows(tx, kind, ids));
        }
        int half = ids.size() / 2;
        Supplier<List<Record>> first = work.start(() -> graph.read(tx -> rows(tx, kind, ids.subList(0, half))));
        List<Record> second = graph.read(tx -> rows(tx, kind, ids.subList(half, ids.size())));
        List<Record> all = new ArrayList<>(first.get());
        all.addAll(second);
        return all;
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
