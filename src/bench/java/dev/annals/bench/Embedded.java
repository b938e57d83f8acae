package dev.annals.bench;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;

/** Counts how many texts of all tenants have a vector, and waits for them. */
record Embedded(Driver driver) {

    /** By the index, or counting would cost what it is to measure. */
    private static final Query COUNT = new Query("""
            MATCH (head:Tenant)
            CALL (head) {
              MATCH (fact:Fact {tenant: head.tenant, embeddedBy: ''}) WHERE fact.id > '' RETURN count(fact) AS left
              UNION ALL
              MATCH (passage:Passage {tenant: head.tenant, embeddedBy: ''}) WHERE passage.id > ''
              RETURN count(passage) AS left
            }
            RETURN sum(left) AS left, COUNT { MATCH (:Fact) } + COUNT { MATCH (:Passage) } AS all
            """);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration REPORT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofHours(2);

    record Count(long all, long left) {
        long done() {
            return all - left;
        }
    }

    Count count() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> {
                var row = tx.run(COUNT).single();
                return new Count(row.get("all").asLong(), row.get("left").asLong());
            });
        }
    }

    /** Tells how it goes on standard error, where it is not among the tables. */
    void awaitAll() {
        long begin = System.nanoTime();
        long reported = begin;
        for (Count count = count(); count.left() > 0; count = count()) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("Not embedded within " + PATIENCE + ": " + count);
            }
            if (System.nanoTime() - reported > REPORT.toNanos()) {
                reported = System.nanoTime();
                System.err.printf("%,d of %,d texts embedded%n", count.done(), count.all());
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
