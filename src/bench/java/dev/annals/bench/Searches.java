package dev.annals.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.embed.Embedding;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.system.Client;
import dev.annals.time.Instants;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The same searches over HTTP and, alternating with them, through the driver with the service's own statements. */
final class Searches {

    private static final Statement LAST_KNOWN = Statement.named("asof/last-known-commit");
    private static final Statement FOUND_FACTS = Statement.named("recall/found-facts");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LIMIT = 10;
    /** As the service does. */
    private static final int MORE_CANDIDATES = 200;

    private final Client client;
    private final Driver driver;
    private final String tenant;
    private final Vectors vectors;
    private final List<Question> questions;
    private final Map<Filter, List<Float>> bars = new HashMap<>();
    private final Statement facts;
    private final Statement factsOfScopes;

    Searches(
            Client client,
            Driver driver,
            String tenant,
            Vectors vectors,
            List<Question> questions,
            List<Filter> filters) {
        this.client = client;
        this.driver = driver;
        this.tenant = tenant;
        this.vectors = vectors;
        this.questions = questions;
        this.facts = Statement.named("recall/nearest-facts-" + vectors.space());
        this.factsOfScopes = Statement.named("recall/nearest-facts-of-scopes-" + vectors.space());
        for (Question question : questions) {
            float[] scores = vectors.scores(question.vector());
            for (Filter filter : filters) {
                bars.computeIfAbsent(filter, each -> new ArrayList<>())
                        .add(vectors.bar(scores, filter.passes(), LIMIT));
            }
        }
    }

    record Question(String text, Embedding embedding) {
        float[] vector() {
            return embedding.vector();
        }
    }

    /** @param recall which part of the ten best was found, on average */
    record Result(Reads.Comparison latencies, double recall) {}

    /** Each question once, after as long a warm-up. */
    Result run(Filter filter, Duration warmUp) throws Exception {
        long warm = System.nanoTime() + warmUp.toNanos();
        Reads.Comparison thrownAway = new Reads.Comparison(new Latencies(), new Latencies());
        for (int n = 0; System.nanoTime() - warm < 0; n++) {
            ask(filter, questions.get(n % questions.size()), n, thrownAway);
        }
        Reads.Comparison measured = new Reads.Comparison(new Latencies(), new Latencies());
        List<List<String>> found = new ArrayList<>();
        for (int n = 0; n < questions.size(); n++) {
            found.add(ask(filter, questions.get(n), n, measured));
        }
        return new Result(measured, recall(filter, found));
    }

    private double recall(Filter filter, List<List<String>> found) {
        double sum = 0;
        for (int n = 0; n < questions.size(); n++) {
            if (!found.get(n).stream().map(vectors::get).allMatch(filter.passes())) {
                throw new IllegalStateException(filter.name() + " let pass what it should not");
            }
            float bar = bars.get(filter).get(n);
            sum += vectors.recall(found.get(n), questions.get(n).vector(), bar, LIMIT);
        }
        return sum / questions.size();
    }

    /** In turns first over HTTP and first bare: the second finds the database's caches warm. */
    private List<String> ask(Filter filter, Question question, int n, Reads.Comparison measured) throws Exception {
        if (n % 2 == 0) {
            overHttp(filter, question, measured.http());
            return bare(filter, question, measured.bare());
        }
        List<String> nearest = bare(filter, question, measured.bare());
        overHttp(filter, question, measured.http());
        return nearest;
    }

    /** Words and meaning, so what it finds is compared with nothing; but all of it passes the filter. */
    private void overHttp(Filter filter, Question question, Latencies latencies) throws Exception {
        Map<String, Object> body = new HashMap<>(filter.body());
        body.put("query", question.text());
        body.put("kinds", List.of("fact"));
        body.put("limit", LIMIT);
        long begin = System.nanoTime();
        byte[] answer = client.bytes("/v1/search", body, 200);
        latencies.add(System.nanoTime() - begin);
        for (JsonNode hit : JSON.readTree(answer).get("hits")) {
            if (!filter.passes().test(vectors.get(hit.get("fact").get("id").asText()))) {
                throw new IllegalStateException(filter.name() + " let pass what it should not");
            }
        }
    }

    /** @return the ids of the nearest */
    private List<String> bare(Filter filter, Question question, Latencies latencies) {
        long begin = System.nanoTime();
        try (Session session = driver.session()) {
            List<String> found = session.executeRead(tx -> {
                Record commit = LAST_KNOWN
                        .run(tx, Map.of("tenant", tenant, "knownAt", GraphTime.write(Instants.MAX)))
                        .getFirst();
                Map<String, Object> parameters = new HashMap<>();
                parameters.put("tenant", tenant);
                parameters.put("scopes", filter.scopes());
                parameters.put("query", question.vector());
                parameters.put("types", null);
                parameters.put("archived", false);
                parameters.put("shelved", commit.get("knownAt").asZonedDateTime());
                parameters.put("after", GraphTime.write(filter.validAt()));
                parameters.put("before", GraphTime.write(Instants.nextMicro(filter.validAt())));
                parameters.put("vector", "embedding" + vectors.space().toUpperCase(Locale.ROOT));
                parameters.put("knownAt", commit.get("knownAt").asZonedDateTime());
                parameters.put("limit", LIMIT);
                parameters.put("look", LIMIT + MORE_CANDIDATES);
                Statement nearest = filter.scopes() == null ? facts : factsOfScopes;
                List<Map<String, Object>> ids =
                        nearest.run(tx, parameters).stream().map(Record::asMap).toList();
                parameters.put("found", ids);
                FOUND_FACTS.run(tx, parameters);
                return ids.stream().map(row -> String.valueOf(row.get("id"))).toList();
            });
            latencies.add(System.nanoTime() - begin);
            if (found.size() != LIMIT) {
                throw new IllegalStateException(question.text() + " found " + found.size());
            }
            return found;
        }
    }
}
