package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.belief.Value;
import dev.annals.entity.EntityRows;
import dev.annals.entity.Participant;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.recall.ask.Held;
import dev.annals.retention.Standpoint;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Reads the facts that a question is answered from: first only the properties needed to choose, then the chosen ones in
 * full.
 */
final class HeldFacts {

    /** An entity with more facts than this has no line that a question could be about. */
    static final int MOST = 5_000;

    private static final Statement ABOUT = Statement.named("recall/facts-about");
    private static final Statement WITH_VALUES = Statement.named("recall/facts-with-values");
    private static final Statement FOUND = Statement.named("recall/found-facts");

    private final TransactionContext tx;
    private final Map<String, Object> parameters;
    private final Standpoint from;

    HeldFacts(TransactionContext tx, Reader reader, @Nullable List<String> scopes, Standpoint from) {
        this.tx = tx;
        this.parameters = reader.parameters(reader.scopes().narrowedTo(scopes));
        this.from = from;
        parameters.put("knownAt", GraphTime.write(from.knownAt()));
    }

    /** Returns {@link #MOST} + 1 facts if there are more than {@link #MOST}. */
    List<Held> about(List<String> ids) {
        return about(ids, false);
    }

    /** Including everything that was believed before. */
    List<Held> ever(List<String> ids) {
        return about(ids, true);
    }

    /** Facts whose value is one of these literals, as written or with its first letter capitalized. */
    List<Held> withValues(List<String> texts) {
        List<String> hashes = texts.stream()
                .flatMap(text -> Stream.of(text, text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)))
                .distinct()
                .map(text -> new Value.Literal(text).hash())
                .toList();
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("valueHashes", hashes);
        all.put("limit", MOST + 1);
        return WITH_VALUES.run(tx, all).stream().map(this::held).toList();
    }

    private List<Held> about(List<String> ids, boolean ever) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("ids", ids);
        all.put("ever", ever);
        all.put("limit", MOST + 1);
        return ABOUT.run(tx, all).stream().map(this::held).toList();
    }

    /**
     * Keyed by id.
     *
     * @param at the valid time that the answer is for
     */
    Map<String, Search.FoundFact> found(List<String> ids, Instant at) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("found", ids.stream().map(id -> Map.of("id", id)).toList());
        all.put("query", null);
        all.put("vector", "");
        return FOUND.run(tx, all).stream()
                .map(row -> Search.FoundFact.of(row, from.at(at)))
                .collect(Collectors.toMap(found -> found.fact().id(), Function.identity()));
    }

    private Held held(Record row) {
        org.neo4j.driver.Value fact = row.get("fact");
        org.neo4j.driver.Value object = row.get("object");
        return new Held(
                fact.get("id").asString(),
                fact.get("scope").asString(),
                fact.get("predicate").asString(),
                party(row.get("subject")),
                object.isNull()
                        ? Held.Party.literal(String.valueOf(fact.get("value").asObject()))
                        : party(object),
                fact.get("statement").asString(),
                GraphTime.read(fact.get("validFrom")),
                GraphTime.read(fact.get("validTo")),
                GraphTime.read(fact.get("knownFrom")),
                GraphTime.read(fact.get("knownTo")),
                GraphTime.read(fact.get(fact.get("believedSince").isNull() ? "knownFrom" : "believedSince")),
                fact.get("alone").asBoolean());
    }

    private Held.Party party(org.neo4j.driver.Value entity) {
        Participant participant = EntityRows.participant(entity, from.knownAt());
        return new Held.Party(participant.id(), participant.name(), participant.type());
    }
}
