package dev.annals.bench;

import static dev.annals.bench.Bench.print;

import dev.annals.embed.Embedder;
import dev.annals.embed.Model;
import dev.annals.embed.Models;
import dev.annals.embed.TestModels;
import dev.annals.system.Client;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.neo4j.driver.Driver;

/** Finding facts by meaning among many, through filters that pass all, some or few of them. */
final class Search {

    private static final String TENANT = "search";
    private static final int QUESTIONS = 400;
    private static final Instant IN_2012 = Instant.parse("2012-06-01T00:00:00Z");
    private static final Instant IN_2017 = Instant.parse("2017-06-01T00:00:00Z");
    private static final List<Filter> FILTERS = List.of(
            new Filter("none", Map.of("validAt", "2026-01-01T00:00:00Z"), held -> true),
            new Filter(
                    "a scope",
                    Map.of("validAt", "2026-01-01T00:00:00Z", "scopes", List.of(Sayings.TENTH)),
                    held -> held.scope().equals(Sayings.TENTH)),
            new Filter(
                    "a scope",
                    Map.of("validAt", "2026-01-01T00:00:00Z", "scopes", List.of(Sayings.HUNDREDTH)),
                    held -> held.scope().equals(Sayings.HUNDREDTH)),
            new Filter(
                    "valid in 2017",
                    Map.of("validAt", "2017-06-01T00:00:00Z"),
                    held -> held.validFrom().isBefore(IN_2017)),
            new Filter(
                    "valid in 2012",
                    Map.of("validAt", "2012-06-01T00:00:00Z"),
                    held -> held.validFrom().isBefore(IN_2012)));

    private final Bench bench;
    private final int facts;
    private final Duration minute;

    Search(Bench bench) {
        this.bench = bench;
        this.facts = bench.scale().facts();
        this.minute = bench.scale().minute();
    }

    void measure() throws Exception {
        print("\n### Search by meaning\n");
        Client client = bench.client(TENANT);
        try (Driver driver = bench.driver()) {
            Sayings sayings = new Sayings();
            load(client, new Embedded(driver), sayings.opsByScope(facts));
            Vectors vectors = Vectors.read(driver, TENANT);
            List<Searches.Question> questions = questions(sayings.questions(QUESTIONS, facts));
            Searches searches = new Searches(client, driver, TENANT, vectors, questions, FILTERS);
            print(
                    "| pass | filter | asked | p50 ms | p95 ms | p99 ms | p50 to bare driver | p95 to bare driver | recall@10 |");
            print("| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
            for (Filter filter : FILTERS) {
                Searches.Result result = searches.run(filter, minute.dividedBy(4));
                print("| %.2f %% | %s | over HTTP | %s | %s | %.4f |"
                        .formatted(
                                100.0 * vectors.passing(filter.passes()) / vectors.count(),
                                filter.name(),
                                result.latencies().http().cells(),
                                result.latencies().ratio(),
                                result.recall()));
                print("| | | bare driver | %s | | | |"
                        .formatted(result.latencies().bare().cells()));
            }
            asked(client, sayings);
        }
    }

    /** Questions that facts answer, and blocks for a prompt, about random people. */
    private void asked(Client client, Sayings sayings) throws Exception {
        print("\n| asked | p50 ms | p95 ms | p99 ms |");
        print("| --- | ---: | ---: | ---: |");
        List<String> people = sayings.people(QUESTIONS, facts);
        print("| `POST /v1/ask` | %s |"
                .formatted(latencies(
                                client,
                                people,
                                "/v1/ask",
                                name -> Map.of("question", "What does " + name + " collect?"))
                        .cells()));
        print("| `POST /v1/context`, 2,000 tokens | %s |"
                .formatted(latencies(
                                client,
                                people,
                                "/v1/context",
                                name -> Map.of(
                                        "about", name, "query", "What does " + name + " like to eat?", "since", 0))
                        .cells()));
    }

    private Latencies latencies(
            Client client, List<String> people, String path, Function<String, Map<String, Object>> body)
            throws Exception {
        long warm = System.nanoTime() + minute.dividedBy(4).toNanos();
        for (int n = 0; System.nanoTime() - warm < 0; n++) {
            client.bytes(path, body.apply(people.get(n % people.size())), 200);
        }
        Latencies latencies = new Latencies();
        for (String name : people) {
            long begin = System.nanoTime();
            client.bytes(path, body.apply(name), 200);
            latencies.add(System.nanoTime() - begin);
        }
        return latencies;
    }

    private void load(Client client, Embedded embedded, Map<String, List<Map<String, Object>>> ops) throws Exception {
        long begin = System.nanoTime();
        for (Map.Entry<String, List<Map<String, Object>>> scope : ops.entrySet()) {
            new Loading(client, scope.getKey()).load(scope.getValue());
        }
        double loading = seconds(begin);
        Embedded.Count count = embedded.count();
        long rest = System.nanoTime();
        embedded.awaitAll();
        double embedding = seconds(rest);
        print(
                ("%,d facts loaded in %.0f s, %,.0f ops/s (100 ops a transaction, 4 clients); %,d had their vectors by then,"
                                + " the others in %.0f s more, %,.0f texts/s.\n")
                        .formatted(
                                count.all(),
                                loading,
                                count.all() / loading,
                                count.done(),
                                embedding,
                                count.left() / embedding));
        LockSupport.parkNanos(minute.dividedBy(6).toNanos()); // what the index does after writes is over by then
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** With vectors of the service's default model, for the bare driver and for exact search. */
    private static List<Searches.Question> questions(Set<String> texts) {
        Models models = TestModels.of(Map.of());
        Model model = models.configured();
        Embedder embedder = models.embedder(models.identity(model), model);
        try {
            return texts.stream()
                    .map(text -> new Searches.Question(text, embedder.query(text)))
                    .toList();
        } finally {
            models.keepOnly(Set.of());
        }
    }
}
