package dev.annals.bench;

import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** All facts of a tenant with their vectors, in memory, for exact search. */
final class Vectors {

    private static final Statement SPACES = Statement.named("index/spaces");
    private static final int PAGE = 5_000;
    /** Equal but for rounding. */
    private static final float TIE = 1e-6f;

    private final List<Held> all = new ArrayList<>();
    private final Map<String, Held> byId = new HashMap<>();
    private final String space;

    /** @param vector of unit length */
    record Held(String id, String scope, Instant validFrom, Unit vector) {}

    private Vectors(String space) {
        this.space = space;
    }

    static Vectors read(Driver driver, String tenant) {
        try (Session session = driver.session()) {
            Record active = session.executeRead(tx -> SPACES.run(tx, Map.of("tenant", "-"))).stream()
                    .filter(row -> row.get("space").get("state").asString().equals("active"))
                    .findFirst()
                    .orElseThrow();
            Vectors vectors = new Vectors(active.get("space").get("name").asString());
            String property = active.get("space").get("property").asString();
            String after = "";
            while (vectors.page(session, tenant, property, after)) {
                after = vectors.all.getLast().id();
            }
            return vectors;
        }
    }

    private boolean page(Session session, String tenant, String property, String after) {
        Query query = new Query("""
                MATCH (fact:Fact {tenant: $tenant})
                WHERE fact.id > $after
                RETURN fact.id AS id, fact.scope AS scope, fact.validFrom AS validFrom, fact[$property] AS vector
                ORDER BY fact.tenant, fact.id LIMIT $page
                """, Map.of("tenant", tenant, "after", after, "property", property, "page", PAGE));
        List<Record> rows = session.executeRead(tx -> tx.run(query).list());
        for (Record row : rows) {
            Held held = new Held(
                    row.get("id").asString(),
                    row.get("scope").asString().intern(),
                    GraphTime.read(row.get("validFrom")),
                    Unit.of(row.get("vector")));
            all.add(held);
            byId.put(held.id(), held);
        }
        return rows.size() == PAGE;
    }

    String space() {
        return space;
    }

    int count() {
        return all.size();
    }

    Held get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    long passing(Predicate<Held> filter) {
        return all.stream().filter(filter).count();
    }

    /** How near each fact is. */
    float[] scores(float[] query) {
        float[] scores = new float[all.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = all.get(i).vector().dot(query);
        }
        return scores;
    }

    /** The score of the last of so many best: whatever has it belongs to them, ties too. */
    float bar(float[] scores, Predicate<Held> filter, int best) {
        float[] passing = new float[scores.length];
        int count = 0;
        for (int i = 0; i < scores.length; i++) {
            if (filter.test(all.get(i))) {
                passing[count++] = scores[i];
            }
        }
        Arrays.sort(passing, 0, count);
        return passing[Math.max(0, count - best)];
    }

    /** Which part of so many that could be found belongs to the best. */
    double recall(List<String> found, float[] query, float bar, int best) {
        long right = found.stream()
                .filter(id -> get(id).vector().dot(query) >= bar - TIE)
                .count();
        return right / (double) best;
    }
}
