package dev.annals.files;

import dev.annals.access.Caller;
import dev.annals.digest.Ids;
import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Plain;
import dev.annals.files.block.Sentence;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.problem.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Stores what is known about files themselves: lines that were imported, rendered or deleted. */
@Singleton
class FileMemory {

    private static final Statement TAKEN = Statement.named("files/work/taken");
    private static final Statement BELIEVED = Statement.named("files/work/believed");
    private static final Statement DELETE = Statement.named("files/work/delete-lines");
    private static final Statement BRING_BACK = Statement.named("files/work/bring-back");

    private final Graph graph;
    private final Clock clock;

    FileMemory(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    /** When lines were last imported, by the ids of their texts. */
    Map<String, Instant> taken(String tenant, View view, Collection<String> lines) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        Map<String, String> bySource = new HashMap<>();
        lines.forEach(line -> bySource.put(Sending.sourceId(view.name(), line), line));
        Map<String, Object> parameters =
                Map.of("tenant", tenant, "wanted", view.scopes(), "sourceIds", List.copyOf(bySource.keySet()));
        return graph.read(tx -> TAKEN.run(tx, parameters)).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> Objects.requireNonNull(
                                bySource.get(row.get("sourceId").asString())),
                        row -> GraphTime.read(row.get("last"))));
    }

    /** Of the marked lines, the ids of those whose facts were once believed. */
    Set<String> believed(String tenant, View view, Collection<Entry> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Entry line : lines) {
            String subject = Plain.read(line.heading().replaceFirst("^#+\\h*", ""));
            if (!subject.isBlank()) {
                rows.add(Map.of(
                        "line",
                        line.id(),
                        "nameKey",
                        Texts.folded(subject),
                        "statement",
                        Plain.read(Sentence.read(line.text()).statement())));
            }
        }
        if (rows.isEmpty()) {
            return Set.of();
        }
        Map<String, Object> parameters = Map.of("tenant", tenant, "wanted", view.scopes(), "rows", rows);
        return graph.read(tx -> BELIEVED.run(tx, parameters)).stream()
                .map(row -> row.get("line").asString())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @return the new revision: how often lines were deleted or brought back so far */
    long delete(Caller caller, View view, Rendered now, List<FactLine> deleted, List<Entry> restored) {
        List<Map<String, Object>> rows =
                deleted.stream().map(told -> row(told, now)).toList();
        Map<String, Object> parameters = Map.of(
                "tenant",
                caller.tenant(),
                "scope",
                view.scope(),
                "file",
                view.name(),
                "rows",
                rows,
                "back",
                restored.stream().map(Entry::id).toList(),
                "actor",
                caller.actor(),
                "now",
                GraphTime.write(clock.instant()));
        return graph.write(tx -> DELETE.run(tx, parameters))
                .getFirst()
                .get("revision")
                .asLong();
    }

    private static Map<String, Object> row(FactLine told, Rendered now) {
        Rendered.Held held = Objects.requireNonNull(now.facts().get(told.key()));
        Map<String, @Nullable Object> properties = Map.of(
                "name",
                told.text(),
                "text",
                told.text(),
                "scope",
                held.fact().scope(),
                "subject",
                held.fact().subject().id(),
                "predicate",
                held.fact().predicate(),
                "valueKey",
                held.valueKey(),
                "validAt",
                GraphTime.write(now.stamp().validAt()));
        return Map.of("id", Ids.next(), "key", told.key(), "line", told.id(), "properties", properties);
    }

    /** @param ids of deleted lines */
    void bringBack(TransactionContext tx, Caller caller, List<String> ids) {
        Map<String, Object> parameters = Map.of(
                "tenant",
                caller.tenant(),
                "ids",
                ids,
                "actor",
                caller.actor(),
                "now",
                GraphTime.write(clock.instant()));
        BRING_BACK.run(tx, parameters);
    }
}
