package dev.annals.bench;

import static dev.annals.bench.Bench.print;

import java.time.Duration;
import java.util.List;
import org.neo4j.driver.Driver;

/** Accepting episodes while many others are being embedded and learned. */
final class Intake {

    private static final String SCOPE = "chat";

    private final Bench bench;
    private final int fill;
    private final Duration minute;

    Intake(Bench bench) {
        this.bench = bench;
        this.fill = bench.scale().backlog();
        this.minute = bench.scale().minute();
    }

    void measure() throws Exception {
        print("\n### Episodes accepted while others are learned\n");
        try (Driver driver = bench.driver()) {
            Backlog backlog = new Backlog(bench.client(Backlog.TENANT), driver);
            Arrivals arrivals = new Arrivals(bench, driver);
            new Clients(4, arrivals.overHttp("warm-up", SCOPE)).run(minute.dividedBy(6));
            alone(backlog, new Embedded(driver));
            print("| clients | to | accepted/s | p50 ms | p95 ms | p99 ms | backlog before | after | learned/s |");
            print("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
            for (int clients : List.of(1, 16)) {
                String tenant = "arrivals-" + clients;
                busy("a scope of their own", clients, backlog, arrivals.overHttp(tenant, SCOPE));
                busy("a scope of their own, bare driver", clients, backlog, arrivals.bare(tenant + "-bare", SCOPE));
                busy("the backlog's scope", clients, backlog, arrivals.overHttp(Backlog.TENANT, Backlog.SCOPE));
            }
        }
    }

    /** What is learned when nothing arrives. */
    private void alone(Backlog backlog, Embedded embedded) throws Exception {
        backlog.awaitEmpty();
        embedded.awaitAll();
        backlog.fill(fill / 2);
        long begin = System.nanoTime();
        long waiting = backlog.waiting().all();
        long done = embedded.count().done();
        backlog.awaitEmpty();
        double learning = seconds(begin);
        embedded.awaitAll();
        double embedding = seconds(begin);
        print(
                "While nothing arrives, %,.0f episodes/s are learned and %,.0f texts/s embedded (%,d episodes, %,d texts).\n"
                        .formatted(
                                waiting / learning,
                                (embedded.count().done() - done) / embedding,
                                waiting,
                                embedded.count().done() - done));
    }

    private void busy(String where, int clients, Backlog backlog, Clients.Work work) throws Exception {
        Clients posting = new Clients(clients, work);
        backlog.fill(fill);
        posting.run(minute.dividedBy(12));
        Backlog.Waiting before = backlog.waiting();
        Clients.Result result = posting.run(minute.dividedBy(3));
        Backlog.Waiting after = backlog.waiting();
        double learned = before.all() + result.latencies().count() - after.all();
        print("| %d | %s | %,.0f | %s | %,d | %,d%s | %,.0f |"
                .formatted(
                        clients,
                        where,
                        result.perSecond(),
                        result.latencies().cells(),
                        before.own(),
                        after.own(),
                        after.own() == 0 ? ", ran dry" : "",
                        learned / (result.elapsed().toNanos() / 1e9)));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
