package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.fact.Fact;
import dev.annals.fact.FactRows;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads the pinned facts and episodes, which are always shown, whatever the question. */
@Singleton
public class Pinned {

    private static final Statement FACTS = Statement.named("recall/pinned-facts");
    private static final Statement EPISODES = Statement.named("recall/pinned-episodes");

    /** Per kind. Beyond this, pinning no longer selects anything. */
    private static final int MOST = 500;

    private final Graph graph;
    private final Retention retention;

    Pinned(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    /** The most confident first. */
    public List<Fact> facts(Reader reader, Basis basis, @Nullable List<String> scopes) {
        Map<String, Object> parameters = parameters(reader, basis, scopes);
        parameters.put(
                "validAt",
                GraphTime.write(Objects.requireNonNull(basis.validAt().instant())));
        return graph.read(tx -> FactRows.read(FACTS.run(tx, parameters), retention.from(basis)));
    }

    /** Whole episodes, the latest first. */
    public List<Search.FoundEpisode> episodes(Reader reader, Basis basis, @Nullable List<String> scopes) {
        Map<String, Object> parameters = parameters(reader, basis, scopes);
        return graph.read(tx -> EPISODES.run(tx, parameters)).stream()
                .map(row -> episode(row.get("episode")))
                .toList();
    }

    private static Map<String, Object> parameters(Reader reader, Basis basis, @Nullable List<String> scopes) {
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(scopes));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        parameters.put("limit", MOST);
        return parameters;
    }

    private static Search.FoundEpisode episode(Value episode) {
        String id = episode.get("id").asString();
        String sourceId = episode.get("sourceId").asString();
        return new Search.FoundEpisode(
                id,
                sourceId.equals(id) ? null : sourceId,
                episode.get("scope").asString(),
                episode.get("session").asString(null),
                episode.get("speaker").asString(null),
                GraphTime.read(episode.get("referenceTime")),
                episode.get("content").asString(),
                0,
                null,
                null);
    }
}
