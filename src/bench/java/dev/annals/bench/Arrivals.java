package dev.annals.bench;

import dev.annals.digest.CanonicalJson;
import dev.annals.digest.Digest;
import dev.annals.digest.Ids;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.system.Client;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Episodes that arrive one by one, over HTTP or written through the driver with the service's statement. */
final class Arrivals {

    private static final Statement ACCEPT = Statement.named("episode/inbox/accept");

    private final Sayings sayings = new Sayings();
    private final Bench bench;
    private final Driver driver;

    Arrivals(Bench bench, Driver driver) {
        this.bench = bench;
        this.driver = driver;
    }

    Clients.Work overHttp(String tenant, String scope) {
        Client client = bench.client(tenant);
        return (name, n) -> {
            Map<String, Object> episode = new HashMap<>(sayings.episode(scope));
            episode.put("session", name);
            return () -> client.bytes("/v1/episodes", episode, 202);
        };
    }

    Clients.Work bare(String tenant, String scope) {
        return (name, n) -> {
            Map<String, Object> parameters = Map.of("tenant", tenant, "rows", List.of(row(name, scope)));
            return () -> {
                try (Session session = driver.session()) {
                    session.executeWriteWithoutResult(tx -> ACCEPT.run(tx, parameters));
                }
            };
        };
    }

    private Map<String, Object> row(String session, String scope) {
        Map<String, Object> episode = sayings.episode(scope);
        String id = Ids.next();
        Map<String, Object> properties = new HashMap<>();
        properties.put("name", "message");
        properties.put("session", session);
        properties.put("kind", "message");
        properties.put("content", episode.get("content"));
        properties.put("referenceTime", GraphTime.write(Instant.now()));
        properties.put("receivedAt", GraphTime.write(Instant.now()));
        properties.put("claims", CanonicalJson.write(episode.get("claims")));
        properties.put("lane", scope + " " + session);
        return Map.of(
                "id", id,
                "scope", scope,
                "sourceId", id,
                "digest", Digest.ofContent(episode).hex(),
                "properties", properties);
    }
}
