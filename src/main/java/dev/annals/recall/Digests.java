package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Looks up the digests that belong to what was found. */
@Singleton
public class Digests {

    private static final Statement OF_EPISODES = Statement.named("recall/digests-of-episodes");
    private static final Statement OF_SESSIONS = Statement.named("recall/digests-of-sessions");
    private static final Statement OF_FACTS = Statement.named("recall/digests-of-facts");
    private static final String OF_SESSION = "digest/session/";
    private static final String OF_ENTITY = "digest/entity/";

    private final Graph graph;

    Digests(Graph graph) {
        this.graph = graph;
    }

    /**
     * A digest as known at a basis.
     *
     * @param of the id of what it summarizes
     * @param cites the ids of its sources
     */
    public record Digest(String id, String scope, String of, String text, Set<String> cites) {

        private static Digest of(Record row) {
            return new Digest(
                    row.get("id").asString(),
                    row.get("scope").asString(),
                    row.get("of").asString(),
                    row.get("text").asString(),
                    Set.copyOf(row.get("cites").asList(Value::asString)));
        }

        /** Whether it is the digest of the session this episode belongs to. */
        public boolean isOfSessionOf(Search.FoundEpisode episode) {
            return scope.equals(episode.scope()) && of.equals(OF_SESSION + episode.session());
        }

        public boolean isOfEntity(String id) {
            return of.equals(OF_ENTITY + id);
        }
    }

    /** The digests that cite any of these episodes, in the order in which they were made. */
    public List<Digest> ofEpisodes(
            Reader reader, Basis basis, @Nullable List<String> scopes, Collection<String> episodes) {
        return read(OF_EPISODES, reader, basis, scopes, episodes);
    }

    /** The digests that cite any of these facts. */
    public List<Digest> ofFacts(Reader reader, Basis basis, @Nullable List<String> scopes, Collection<String> facts) {
        return read(OF_FACTS, reader, basis, scopes, facts);
    }

    /** The digests of these sessions, in the order of the sessions. */
    public List<Digest> ofSessions(Reader reader, Basis basis, @Nullable List<String> scopes, List<String> sessions) {
        return read(
                OF_SESSIONS,
                reader,
                basis,
                scopes,
                sessions.stream().map(OF_SESSION::concat).toList());
    }

    private List<Digest> read(
            Statement statement, Reader reader, Basis basis, @Nullable List<String> scopes, Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters =
                new HashMap<>(reader.parameters(reader.scopes().narrowedTo(scopes)));
        parameters.put("ids", List.copyOf(ids));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        return graph.read(tx -> statement.run(tx, parameters)).stream()
                .map(Digest::of)
                .toList();
    }
}
