package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.embed.Embedding;
import dev.annals.embed.Scale;
import dev.annals.fact.FactRows;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.index.ModelInUse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Finds facts and episodes by meaning, filtered inside the vector index. */
@Singleton
class Searcher {

    private static final Map<String, Nearest> NEAREST = Map.of("a", Nearest.in("a"), "b", Nearest.in("b"));
    private static final Statement FOUND_FACTS = Statement.named("recall/found-facts");
    /** How many more passages than episodes are looked for, since a long one has several. */
    private static final int PASSAGES_TO_AN_EPISODE = 4;

    /**
     * How many more the index looks for than are wanted: it keeps just as many candidates as it shall find, and with ten
     * of them it misses one in ten of the nearest (ADR 12).
     */
    private static final int MORE_CANDIDATES = 200;

    private static final String WHY = "near in meaning";

    private final Graph graph;
    private final ModelInUse model;
    private final Rendering rendering;

    Searcher(Graph graph, ModelInUse model, Rendering rendering) {
        this.graph = graph;
        this.model = model;
        this.rendering = rendering;
    }

    Search.Answer search(Reader reader, SearchQuestion question) {
        ModelInUse.Use use = model.now();
        Embedding query = use.embedder().query(question.query());
        Scale scale = use.embedder().scale(query);
        Nearest nearest = Objects.requireNonNull(NEAREST.get(use.space()));
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, reader, question.asOf());
            Map<String, Object> parameters = parameters(reader, question, query.vector(), basis);
            List<Search.Hit> hits = new ArrayList<>();
            if (question.facts()) {
                hits.addAll(facts(tx, nearest, question, parameters, basis, scale));
            }
            if (question.episodes()) {
                hits.addAll(episodes(tx, nearest, question, parameters, scale));
            }
            List<Search.Hit> best = hits.stream()
                    .filter(hit -> hit.score() >= question.minScore())
                    .sorted(Comparator.comparingDouble(Search.Hit::similarity).reversed())
                    .limit(question.limit())
                    .toList();
            return new Search.Answer(
                    basis,
                    best,
                    Awaiting.read(tx, reader, question, use.without(), basis.knownAt()),
                    rendering.of(
                            reader.tenant(), best.stream().map(Searcher::line).toList()));
        });
    }

    private static Map<String, Object> parameters(Reader reader, SearchQuestion question, float[] vector, Basis basis) {
        @Nullable Instant validAt = basis.validAt().instant();
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(question.scopes()));
        parameters.put("query", vector);
        parameters.put("validAt", validAt == null ? null : GraphTime.write(validAt));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        return parameters;
    }

    private static List<Record> nearest(
            TransactionContext tx, Statement statement, Map<String, Object> parameters, int limit) {
        Map<String, Object> limited = new HashMap<>(parameters);
        limited.put("limit", limit);
        limited.put("look", limit + MORE_CANDIDATES);
        return statement.run(tx, limited);
    }

    private static List<Search.Hit> facts(
            TransactionContext tx,
            Nearest nearest,
            SearchQuestion question,
            Map<String, Object> parameters,
            Basis basis,
            Scale scale) {
        Statement statement = parameters.get("scopes") == null ? nearest.facts() : nearest.factsOfScopes();
        List<Map<String, Object>> found = nearest(tx, statement, parameters, question.limit()).stream()
                .map(Record::asMap)
                .toList();
        Map<String, Object> looked = new HashMap<>(parameters);
        looked.put("found", found);
        return FOUND_FACTS.run(tx, looked).stream()
                .map(row -> hit(
                        row,
                        scale,
                        new Search.FoundFact(
                                FactRows.read(row, basis.knownAt()),
                                row.get("episodes").asList(FactRows::episode)),
                        null))
                .toList();
    }

    /** Each episode once, by the best of its passages. */
    private static List<Search.Hit> episodes(
            TransactionContext tx,
            Nearest nearest,
            SearchQuestion question,
            Map<String, Object> parameters,
            Scale scale) {
        Statement statement = parameters.get("scopes") == null ? nearest.passages() : nearest.passagesOfScopes();
        Map<String, Search.Hit> byEpisode = new HashMap<>();
        for (Record row : nearest(tx, statement, parameters, question.limit() * PASSAGES_TO_AN_EPISODE)) {
            Search.FoundEpisode episode = episode(row);
            byEpisode.putIfAbsent(episode.id(), hit(row, scale, null, episode));
        }
        return List.copyOf(byEpisode.values());
    }

    private static Search.Hit hit(
            Record row, Scale scale, Search.@Nullable FoundFact fact, Search.@Nullable FoundEpisode episode) {
        double similarity = 2 * row.get("score").asDouble() - 1; // the index has them from 0 to 1
        return new Search.Hit(fact == null ? "episode" : "fact", scale.of(similarity), similarity, fact, episode, WHY);
    }

    private static Search.FoundEpisode episode(Record row) {
        Value episode = row.get("episode");
        Value passage = row.get("passage");
        String id = episode.get("id").asString();
        String sourceId = episode.get("sourceId").asString();
        return new Search.FoundEpisode(
                id,
                sourceId.equals(id) ? null : sourceId,
                episode.get("scope").asString(),
                episode.get("session").asString(null),
                episode.get("speaker").asString(null),
                GraphTime.read(episode.get("referenceTime")),
                passage.get("text").asString(),
                passage.get("start").asInt());
    }

    private static String line(Search.Hit hit) {
        if (hit.fact() != null) {
            return hit.fact().fact().statement();
        }
        Search.FoundEpisode episode = Objects.requireNonNull(hit.episode());
        return (episode.speaker() == null ? "" : episode.speaker() + ": ") + episode.passage();
    }
}
