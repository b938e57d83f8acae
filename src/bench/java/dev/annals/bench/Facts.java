package dev.annals.bench;

import static dev.annals.bench.Bench.print;

import dev.annals.system.Client;
import dev.annals.system.Contention;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.neo4j.driver.Driver;

/** Writing facts, querying them as of the past, and both at once. */
final class Facts {

    private final Bench bench;
    private final int people;
    private final Duration minute;

    Facts(Bench bench) {
        this.bench = bench;
        this.people = bench.scale().people();
        this.minute = bench.scale().minute();
    }

    void measure() throws Exception {
        if (bench.scale().has(Scale.Part.TRANSACTIONS)) {
            writes();
        }
        if (bench.scale().has(Scale.Part.READS)) {
            reads();
        }
        if (bench.scale().has(Scale.Part.CONTENTION)) {
            contention();
        }
    }

    private void writes() throws Exception {
        print("### Transactions\n");
        print("| ops each | clients | transactions/s | ops/s | p50 ms | p95 ms | p99 ms |");
        print("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        new WriteLoad(client("warm-up"), 4, 100).run(minute.dividedBy(3));
        new WriteLoad(client("warm-up"), 1, 1).run(minute.dividedBy(3));
        for (int ops : List.of(1, 100, 1_000)) {
            for (int clients : List.of(1, 16)) {
                Client client = client("writes-" + ops + "-" + clients);
                declareOnes(client);
                WriteLoad load = new WriteLoad(client, clients, ops);
                load.run(minute.dividedBy(12));
                Clients.Result result = load.run(minute.dividedBy(3));
                print("| %,d | %d | %,.1f | %,.0f | %s |"
                        .formatted(
                                ops,
                                clients,
                                result.perSecond(),
                                result.perSecond() * ops,
                                result.latencies().cells()));
            }
        }
    }

    private void reads() throws Exception {
        String tenant = "reads";
        Client client = client(tenant);
        declareOnes(client);
        People known = new People(people);
        long begin = System.nanoTime();
        Instant knownAt = new Loading(client).load(known.first());
        new Loading(client).load(known.later());
        double seconds = (System.nanoTime() - begin) / 1e9;
        print("\n### Reads as of the past\n");
        print("%,d facts loaded in %.0f s, %,.0f ops/s (100 ops a transaction, 4 clients).\n"
                .formatted(10 * people, seconds, 10 * people / seconds));
        try (Driver driver = bench.driver()) {
            new Embedded(driver).awaitAll();
            Reads reads = new Reads(client, driver, tenant, knownAt, people);
            Duration warmUp = minute.dividedBy(3);
            print("| question | asked | p50 ms | p95 ms | p99 ms | p50 to bare driver | p95 to bare driver |");
            print("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
            compare("one subject and predicate", reads.points(warmUp, 5_000));
            compare("a page of 1,000 facts", reads.pages(warmUp, 200));
        }
    }

    private static void compare(String question, Reads.Comparison measured) {
        print("| %s | over HTTP | %s | %s |".formatted(question, measured.http().cells(), measured.ratio()));
        print("| | bare driver | %s | | |".formatted(measured.bare().cells()));
    }

    private void contention() throws Exception {
        print("\n### Sixteen writers and four readers at once\n");
        print("| slots | commits | commits/s | reads | audit |");
        print("| --- | ---: | ---: | ---: | --- |");
        contention("one", Contention.onOneSlot(client("one-slot")));
        contention("one each", Contention.onSlotsOfTheirOwn(client("own-slots")));
    }

    private void contention(String slots, Contention contention) throws Exception {
        long end = System.nanoTime() + minute.toNanos();
        contention.run(4, written -> System.nanoTime() - end > 0);
        String audit;
        try {
            contention.audit();
            audit = "nothing lost, gapless, never two values";
        } catch (AssertionError failed) {
            audit = failed.toString();
        }
        print("| %s | %,d | %,.1f | %,d | %s |"
                .formatted(
                        slots,
                        contention.commits(),
                        contention.commits() / (double) minute.toSeconds(),
                        contention.watch().reads(),
                        audit));
    }

    private Client client(String tenant) {
        return bench.client(tenant);
    }

    private static void declareOnes(Client client) throws Exception {
        for (String predicate : People.ONE) {
            client.declareOne(predicate);
        }
    }
}
