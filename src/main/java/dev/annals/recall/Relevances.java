package dev.annals.recall;

import dev.annals.belief.Lifespan;
import dev.annals.fact.Fact;
import dev.annals.fact.FactRows;
import dev.annals.graph.GraphTime;
import dev.annals.recall.rank.Candidate;
import dev.annals.retention.Relevance;
import dev.annals.retention.Retention;
import dev.annals.retention.Standpoint;
import dev.annals.time.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * How far the relevance of candidates has faded with time. Use counts are read only for those that have a half-life.
 */
final class Relevances {

    private final Retention retention;
    private final Standpoint from;
    private final Map<String, Long> uses = new HashMap<>();

    Relevances(Retention retention, Standpoint from) {
        this.retention = retention;
        this.from = from;
    }

    Standpoint from() {
        return from;
    }

    /** Reads how often these candidates were used, so that use counts towards their relevance. */
    void count(TransactionContext tx, String tenant, List<Record> facts, List<Record> passages) {
        List<String> fading = Stream.concat(
                        facts.stream()
                                .filter(row -> !lifespan(row).half().isEndless())
                                .map(row -> id(row, "fact")),
                        passages.stream()
                                .filter(row -> !halfLife(row).isEndless())
                                .map(row -> id(row, "episode")))
                .distinct()
                .toList();
        if (!fading.isEmpty()) {
            uses.putAll(Uses.of(tx, tenant, fading));
        }
    }

    Candidate.Kept fact(Record row, Fact fact) {
        return new Candidate.Kept(
                relevance(
                        id(row, "fact"),
                        fact.confirmedAt(),
                        lifespan(row).half(),
                        row.get("sources").asLong()),
                fact.stale());
    }

    /** Uses are counted per episode, whichever of its passages was shown. */
    Candidate.Kept passage(Record row) {
        return new Candidate.Kept(
                relevance(
                        id(row, "episode"), GraphTime.read(row.get("episode").get("referenceTime")), halfLife(row), 1),
                false);
    }

    private @Nullable Double relevance(String id, @Nullable Instant said, Span halfLife, long sources) {
        @Nullable Instant at = from.validAt();
        return said == null || at == null || halfLife.isEndless()
                ? null
                : Double.valueOf(Relevance.of(said, halfLife, at, sources, uses.getOrDefault(id, 0L)));
    }

    private Lifespan lifespan(Record row) {
        return FactRows.lifespan(row, from);
    }

    private Span halfLife(Record row) {
        return retention.halfLife(row.get("episode").get("kind").asString(""));
    }

    private static String id(Record row, String what) {
        return row.get(what).get("id").asString();
    }
}
