package dev.annals.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Caller;
import dev.annals.access.Reader;
import dev.annals.change.IdempotencyKey;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.journal.UsedKeys;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Lists what people deleted from a file, and lets it back in. */
@Singleton
class DeletedList {

    private static final Statement LINES = Statement.named("files/deleted-lines");

    private final Graph graph;
    private final FileMemory memory;
    private final ObjectMapper mapper;
    private final Clock clock;

    DeletedList(Graph graph, FileMemory memory, ObjectMapper mapper, Clock clock) {
        this.graph = graph;
        this.memory = memory;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Schema(name = "DeletedLines")
    record Answer(List<Line> deleted) {}

    /** @param scope of the fact */
    @Schema(name = "DeletedLine")
    @RegisterForReflection
    record Line(String id, String scope, String text, String predicate, Instant deletedAt, String actor) {

        private static Line of(Value line) {
            return new Line(
                    line.get("id").asString(),
                    line.get("scope").asString(),
                    line.get("text").asString(),
                    line.get("predicate").asString(),
                    GraphTime.read(line.get("deletedAt")),
                    line.get("actor").asString());
        }
    }

    Answer of(Reader reader, View view) {
        return graph.read(tx -> read(tx, reader, view));
    }

    private static Answer read(TransactionContext tx, Reader reader, View view) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("scope", view.scope());
        parameters.put("file", view.name());
        return new Answer(LINES.run(tx, parameters).stream()
                .map(row -> Line.of(row.get("line")))
                .toList());
    }

    /**
     * @return the line as JSON, which will be in the file again the next time it is written; for an idempotency key that
     *     was used before, the first answer
     */
    String bringBack(Caller caller, View view, String id, @Nullable IdempotencyKey key) {
        if (!caller.writable().include(view.scope())) {
            throw new ProblemException(ErrorCode.SCOPE_FORBIDDEN, "scope", "You may not change this scope.");
        }
        return graph.write(tx -> UsedKeys.once(
                tx, caller.tenant(), key, clock.instant(), () -> Files.json(mapper, bringBack(tx, caller, view, id))));
    }

    private Line bringBack(TransactionContext tx, Caller caller, View view, String id) {
        Line line = read(tx, caller.reader(), view).deleted().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new ProblemException(ErrorCode.NOT_FOUND, "id", "The file has no deleted line with this id."));
        memory.bringBack(tx, caller, List.of(id));
        return line;
    }
}
