package dev.annals.watch;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.neo4j.driver.Record;

/** The changes of one kind made by some commits, in the order of the commits, up to the size of one event. */
final class Found<T> {

    /** The maximum number of changes of each kind in an event. */
    static final int AT_MOST = 500;

    private final List<Record> rows;
    private final BiFunction<Record, Header, T> reading;

    /** @param rows of {@code seq, opened} and the change; one more than fits, if there are more */
    Found(List<Record> rows, BiFunction<Record, Header, T> reading) {
        this.rows = rows;
        this.reading = reading;
    }

    /** The number of the first commit that has more changes than fit; {@code Long.MAX_VALUE} if all fit. */
    long cut() {
        return rows.size() > AT_MOST ? seq(rows.get(AT_MOST)) : Long.MAX_VALUE;
    }

    List<T> opened(Header commit) {
        return of(commit, true);
    }

    List<T> closed(Header commit) {
        return of(commit, false);
    }

    private List<T> of(Header commit, boolean opened) {
        return IntStream.range(0, Math.min(rows.size(), AT_MOST))
                .mapToObj(rows::get)
                .filter(row -> seq(row) == commit.seq() && row.get("opened").asBoolean() == opened)
                .map(row -> reading.apply(row, commit))
                .toList();
    }

    private static long seq(Record row) {
        return row.get("seq").asLong();
    }
}
