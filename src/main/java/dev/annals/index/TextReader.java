package dev.annals.index;

import dev.annals.embed.Passage;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;

/** Finds texts that lack a vector. */
@Singleton
class TextReader {

    private static final Statement WITHOUT = Statement.named("index/texts-without-vector");
    private static final Statement TENANTS_BEHIND = Statement.named("index/tenants-behind");
    private static final Statement COUNT = Statement.named("index/count-waiting");
    private static final Statement COUNT_ALL = Statement.named("index/count-all-waiting");
    private static final Statement OTHERS = Statement.named("index/texts-of-other-models");
    private static final Statement TENANT_OF_OTHERS = Statement.named("index/tenant-of-other-models");
    private static final Statement PROGRESS = Statement.named("index/progress");
    private static final Statement TENANTS = Statement.named("index/tenants");

    private final Graph graph;

    TextReader(Graph graph) {
        this.graph = graph;
    }

    List<Text> withoutVector(String tenant, int limit) {
        return texts(graph.read(tx -> WITHOUT.run(tx, Map.of("tenant", tenant, "limit", limit))));
    }

    /** Those with texts that lack a vector, or with facts that the indexes take for believed. */
    List<String> tenantsBehind() {
        return tenants(graph.read(tx -> TENANTS_BEHIND.run(tx, Map.of())));
    }

    /** @param without the values of {@code embeddedBy} for texts that wait */
    long countWaiting(String tenant, List<String> without) {
        return waiting(graph.read(tx -> COUNT.run(tx, Map.of("tenant", tenant, "without", without))));
    }

    /** Counts over all tenants. */
    long countWaiting() {
        return waiting(graph.read(tx -> COUNT_ALL.run(tx, Map.of())));
    }

    private static long waiting(List<Record> rows) {
        return rows.getFirst().get("waiting").asLong();
    }

    List<Text> ofOtherModels(String tenant, String model, int limit) {
        return texts(graph.read(tx -> OTHERS.run(tx, Map.of("tenant", tenant, "model", model, "limit", limit))));
    }

    Optional<String> tenantOfOtherModels(String model) {
        return tenants(graph.read(tx -> TENANT_OF_OTHERS.run(tx, Map.of("model", model)))).stream()
                .findFirst();
    }

    List<String> tenants() {
        return tenants(graph.read(tx -> TENANTS.run(tx, Map.of())));
    }

    /** @return how many texts are done, and how many have vectors of another model only */
    Space.Progress progress(String model, double perSecond) {
        Record row = graph.read(tx -> PROGRESS.run(tx, Map.of("model", model))).getFirst();
        long left = row.get("left").asLong();
        return new Space.Progress(Math.max(0, row.get("all").asLong() - left), left, perSecond);
    }

    private static List<String> tenants(List<Record> rows) {
        return rows.stream().map(row -> row.get("tenant").asString()).toList();
    }

    private static List<Text> texts(List<Record> rows) {
        return rows.stream().map(TextReader::text).toList();
    }

    private static Text text(Record row) {
        Text.Kind kind = Text.Kind.valueOf(row.get("kind").asString().toUpperCase(Locale.ROOT));
        return new Text(
                kind,
                row.get("id").asString(),
                row.get("scope").asString(),
                new Passage(row.get("before").asString(""), row.get("text").asString(), kind == Text.Kind.PASSAGE),
                row.get("embeddedBy").asString());
    }
}
