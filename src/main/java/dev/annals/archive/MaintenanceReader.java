package dev.annals.archive;

import dev.annals.access.Reader;
import dev.annals.access.Scopes;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.retention.Retention;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Counts what there is now, and what there was before. */
@Singleton
class MaintenanceReader {

    private static final Statement FACTS = Statement.named("archive/count-facts");
    private static final Statement TEXTS = Statement.named("archive/count-texts");
    private static final Statement RETRACTED = Statement.named("archive/count-retracted");
    private static final Statement DISPUTES = Statement.named("archive/count-disputes");
    private static final Statement STALE = Statement.named("archive/count-stale");
    private static final Statement DUPLICATES = Statement.named("archive/duplicates");

    /** In ascending order, so that the earliest instant comes last. */
    private static final List<Integer> DAYS_BEFORE = List.of(0, 1, 7, 30);

    private final Graph graph;
    private final Retention retention;

    MaintenanceReader(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    private record Moment(int daysBefore, Instant knownAt, Instant validAt) {

        static Moment before(Basis basis, int days) {
            return new Moment(
                    days,
                    before(basis.knownAt(), days),
                    before(Objects.requireNonNull(basis.validAt().instant()), days));
        }

        private static Instant before(Instant instant, int days) {
            Duration since = Duration.ofDays(days);
            return instant.isBefore(Instants.MIN.plus(since)) ? Instants.MIN : instant.minus(since);
        }

        Map<String, ?> row(TimesToLive living) {
            return Map.of(
                    "knownAt",
                    GraphTime.write(knownAt),
                    "validAt",
                    GraphTime.write(validAt),
                    "living",
                    living.at(knownAt, validAt));
        }
    }

    /**
     * @param asOf with a single instant of valid time
     * @param scopes null: all
     */
    Maintenance read(Reader reader, AsOf asOf, @Nullable List<String> scopes) {
        Scopes shown = reader.scopes().narrowedTo(scopes);
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, reader, asOf);
            List<Moment> moments =
                    DAYS_BEFORE.stream().map(days -> Moment.before(basis, days)).toList();
            List<Maintenance.Counts> counts = counts(tx, reader, shown, moments);
            List<Maintenance.Earlier> trend = new ArrayList<>();
            for (int i = 1; i < moments.size(); i++) {
                Moment moment = moments.get(i);
                trend.add(new Maintenance.Earlier(
                        moment.daysBefore(), moment.knownAt(), moment.validAt(), counts.get(i)));
            }
            return new Maintenance(basis, counts.getFirst(), trend, duplicates(tx, reader, shown));
        });
    }

    private List<Maintenance.Counts> counts(TransactionContext tx, Reader reader, Scopes shown, List<Moment> moments) {
        Map<String, Object> parameters = reader.parameters(shown);
        TimesToLive living = TimesToLive.read(tx, parameters, retention);
        parameters.put(
                "instants", moments.stream().map(moment -> moment.row(living)).toList());
        List<Record> facts = FACTS.run(tx, parameters);
        List<Record> texts = TEXTS.run(tx, parameters);
        List<Record> retracted = RETRACTED.run(tx, parameters);
        List<Record> disputes = DISPUTES.run(tx, parameters);
        List<Record> stale = STALE.run(tx, parameters);
        List<Maintenance.Counts> counts = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            Record disputed = disputes.get(i);
            Tally ofTexts = new Tally(texts, i);
            counts.add(new Maintenance.Counts(
                    new Tally(facts, i)
                            .facts(
                                    stale.get(i).get("stale").asLong(),
                                    disputed.get("disputed").asLong()),
                    retracted.get(i).get("retracted").asLong(),
                    disputed.get("contradictions").asLong(),
                    ofTexts.texts("episodes"),
                    ofTexts.texts("passages")));
        }
        return counts;
    }

    /** The findings of jobs have no history, so these are always the current ones. */
    private static Maintenance.@Nullable Duplicates duplicates(TransactionContext tx, Reader reader, Scopes shown) {
        Map<String, Object> parameters = reader.parameters(shown);
        parameters.put("readable", reader.scopes().parameter());
        return DUPLICATES.run(tx, parameters).stream()
                .findFirst()
                .map(row -> new Maintenance.Duplicates(
                        row.get("job").asString(),
                        row.get("planned").asLong(),
                        row.get("open").asLong()))
                .orElse(null);
    }
}
