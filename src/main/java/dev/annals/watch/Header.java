package dev.annals.watch;

import dev.annals.fact.Provenance;
import dev.annals.graph.GraphTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Record;

/**
 * A commit whose changes are to be read.
 *
 * @param size the number of facts it changed, in all scopes
 */
record Header(Provenance.CommitSummary commit, long size) {

    /** The maximum number of changed facts in a batch; a larger commit is a batch of its own. */
    private static final long SIZE = 1_000;

    private static final Duration TICK = Duration.ofNanos(1_000);

    /** The next commits without a gap, up to the size of a batch. */
    static List<Header> read(List<Record> rows, Place place) {
        List<Header> next = new ArrayList<>();
        long size = 0;
        for (Record row : rows) {
            Header header = read(row);
            size += header.size();
            boolean isNext = header.seq() == place.commit() + 1 + next.size();
            if (!isNext || (!next.isEmpty() && (size > SIZE || place.parts() > 0))) {
                break;
            }
            next.add(header);
        }
        return next;
    }

    private static Header read(Record row) {
        return new Header(
                new Provenance.CommitSummary(
                        row.get("seq").asLong(),
                        GraphTime.read(row.get("knownAt")),
                        row.get("actor").asString(),
                        row.get("reason").asString(null)),
                row.get("size").asLong());
    }

    long seq() {
        return commit.seq();
    }

    Instant knownAt() {
        return commit.knownAt();
    }

    /** An instant between the previous commit and this one. */
    Instant justBefore() {
        return knownAt().minus(TICK);
    }
}
