package dev.annals.recall;

import dev.annals.belief.Lifespan;
import dev.annals.fact.Fact;
import dev.annals.fact.FactRows;
import dev.annals.graph.GraphTime;
import dev.annals.recall.rank.Candidate;
import dev.annals.retention.Relevance;
import dev.annals.retention.Retention;
import dev.annals.retention.Standpoint;
import dev.annals.time.IsoPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * How far the relevance of candidates has faded with time. Use counts are read only for those that have a half-life.
 */
final class Relevances {

    private final Retention retention;
    private final Standpoint from;
    private final Map<String, Long> uses;

    Relevances(Retention retention, Standpoint from) {
        this(retention, from, Map.of());
    }

    private Relevances(Retention retention, Standpoint from, Map<String, Long> uses) {
        this.retention = retention;
        this.from = from;
        this.uses = uses;
    }

    /**
     * With use counting towards relevance.
     *
     * @param uses by id
     */
    Relevances counting(Map<String, Long> uses) {
        return new Relevances(retention, from, uses);
    }

    Standpoint from() {
        return from;
    }

    /** The ids of facts that have a half-life. */
    List<String> fadingFacts(List<Record> rows) {
        return rows.stream()
                .filter(row -> !lifespan(row).half().isEndless())
                .map(row -> id(row, "fact"))
                .distinct()
                .toList();
    }

    /** The ids of passages' episodes that have a half-life. */
    List<String> fadingEpisodes(List<Record> rows) {
        return rows.stream()
                .filter(row -> !halfLife(row).isEndless())
                .map(row -> id(row, "episode"))
                .distinct()
                .toList();
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

    private @Nullable Double relevance(String id, @Nullable Instant said, IsoPeriod halfLife, long sources) {
        @Nullable Instant at = from.validAt();
        return said == null || at == null || halfLife.isEndless()
                ? null
                : Double.valueOf(Relevance.of(said, halfLife, at, sources, uses.getOrDefault(id, 0L)));
    }

    private Lifespan lifespan(Record row) {
        return FactRows.lifespan(row, from);
    }

    private IsoPeriod halfLife(Record row) {
        return retention.halfLife(row.get("episode").get("kind").asString(""));
    }

    private static String id(Record row, String what) {
        return row.get(what).get("id").asString();
    }
}
