package dev.annals.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.system.Client;
import dev.annals.time.Instants;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** The same queries over HTTP and, alternating with them, through the driver with the service's own statements. */
final class Reads {

    private static final Statement LAST_KNOWN = Statement.named("asof/last-known-commit");
    private static final Statement NAMES_AND_BASIS = Statement.named("entity/names-and-basis");
    private static final Statement BY_SUBJECT = Statement.named("fact/page-by-subject");
    private static final Statement BY_PREDICATE = Statement.named("fact/page-by-predicate");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VALID_AT = "2017-06-01T00:00:00Z";

    private final Client client;
    private final Driver driver;
    private final String tenant;
    private final Instant knownAt;
    private final int people;

    Reads(Client client, Driver driver, String tenant, Instant knownAt, int people) {
        this.client = client;
        this.driver = driver;
        this.tenant = tenant;
        this.knownAt = knownAt;
        this.people = people;
    }

    record Comparison(Latencies http, Latencies bare) {
        String ratio() {
            return "%.2f | %.2f".formatted(http.millis(50) / bare.millis(50), http.millis(95) / bare.millis(95));
        }
    }

    /** One subject, one predicate, both instants in the past. */
    Comparison points(Duration warmUp, int count) throws Exception {
        Random random = new Random(1);
        return compare(
                warmUp, count, n -> new Question(BY_SUBJECT, "subject", People.name(random.nextInt(people)), 100, 1));
    }

    /** The first thousand facts of a predicate, both instants in the past. */
    Comparison pages(Duration warmUp, int count) throws Exception {
        return compare(warmUp, count, n -> new Question(BY_PREDICATE, null, null, 1_000, Math.min(people, 1_000)));
    }

    private Comparison compare(Duration warmUp, int count, IntFunction<Question> questions) throws Exception {
        long warm = System.nanoTime() + warmUp.toNanos();
        Comparison thrownAway = new Comparison(new Latencies(), new Latencies());
        for (int n = 0; System.nanoTime() - warm < 0; n++) {
            ask(questions.apply(n), n, thrownAway);
        }
        Comparison measured = new Comparison(new Latencies(), new Latencies());
        for (int n = 0; n < count; n++) {
            ask(questions.apply(n), n, measured);
        }
        return measured;
    }

    /** In turns first over HTTP and first bare: the second finds the database's caches warm. */
    private void ask(Question question, int n, Comparison measured) throws Exception {
        if (n % 2 == 0) {
            overHttp(question, measured.http());
            bare(question, measured.bare());
        } else {
            bare(question, measured.bare());
            overHttp(question, measured.http());
        }
    }

    private void overHttp(Question question, Latencies latencies) throws Exception {
        String path = question.path(knownAt);
        long begin = System.nanoTime();
        byte[] answer = client.bytes(path);
        latencies.add(System.nanoTime() - begin);
        check(question, JSON.readTree(answer).get("facts").size());
    }

    private void bare(Question question, Latencies latencies) {
        long begin = System.nanoTime();
        int found;
        try (Session session = driver.session()) {
            found = session.executeRead(tx -> {
                Map<String, Object> parameters = question.parameters(tenant);
                parameters.put("knownAt", GraphTime.write(knownAt));
                Record commit = (question.filter() == null ? LAST_KNOWN : NAMES_AND_BASIS)
                        .run(tx, parameters)
                        .getFirst();
                parameters.put("knownAt", commit.get("knownAt").asZonedDateTime());
                if (question.filter() != null) {
                    parameters.put("subjects", List.of(commit.get("id").asString()));
                }
                return question.statement().run(tx, parameters).size();
            });
        }
        latencies.add(System.nanoTime() - begin);
        check(question, found);
    }

    private static void check(Question question, int found) {
        if (found < question.expected()) {
            throw new IllegalStateException(question + " found " + found);
        }
    }

    private record Question(Statement statement, String filter, String name, int limit, int expected) {

        String path(Instant knownAt) {
            String about = filter == null ? "" : "&" + filter + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
            return "/v1/facts?predicate=works_at&validAt=" + VALID_AT + "&knownAt=" + knownAt + "&limit=" + limit
                    + about;
        }

        Map<String, Object> parameters(String tenant) {
            Map<String, Object> parameters = new HashMap<>();
            List.of("scopes", "objects", "valueHashes").forEach(absent -> parameters.put(absent, null));
            parameters.put("tenant", tenant);
            parameters.put("validAt", GraphTime.write(Instant.parse(VALID_AT)));
            parameters.put("predicate", "works_at");
            parameters.put("afterFrom", GraphTime.write(Instants.MIN));
            parameters.put("after", "");
            parameters.put("limit", limit + 1);
            if (filter != null) {
                parameters.put("names", List.of(name));
                parameters.put("keys", List.of(name.toLowerCase(Locale.ROOT)));
            }
            return parameters;
        }
    }
}
