package dev.annals.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Reader;
import dev.annals.change.IdempotencyKey;
import dev.annals.digest.CanonicalJson;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.journal.UsedKeys;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The mappings of each tenant, at most one per source. */
@Singleton
public class Mappings {

    private static final Statement ALL = Statement.named("mapping/all");
    private static final Statement ONE = Statement.named("mapping/one");
    private static final Statement KEEP = Statement.named("mapping/keep");
    private static final Statement REMOVE = Statement.named("mapping/remove");

    private static final Place START = Place.of("");

    private final Graph graph;
    private final ObjectMapper mapper;
    private final Clock clock;

    Mappings(Graph graph, ObjectMapper mapper, Clock clock) {
        this.graph = graph;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A mapping as it was submitted. */
    record Kept(String source, JsonNode claims) {}

    /** The current mapping of a source. */
    public Optional<Mapping> of(String tenant, String source) {
        return kept(tenant, source).map(kept -> MappingReader.read(kept.source(), kept.claims()));
    }

    Optional<Kept> kept(String tenant, String source) {
        return graph.read(tx -> ONE.run(tx, Map.of("tenant", tenant, "source", source))).stream()
                .findFirst()
                .map(this::kept);
    }

    Page<Kept> page(Reader reader, PageQuery wanted) {
        Paging paging = wanted.of("mappings", reader);
        Map<String, Object> parameters =
                Map.of("tenant", reader.tenant(), "after", paging.after(START).text(0), "limit", paging.rowsToRead());
        List<Kept> found = graph.read(tx -> ALL.run(tx, parameters)).stream()
                .map(this::kept)
                .toList();
        return paging.page(found, kept -> Place.of(kept.source()));
    }

    void keep(String tenant, Kept mapping, @Nullable IdempotencyKey key) {
        once(
                tenant,
                key,
                tx -> KEEP.run(
                        tx,
                        Map.of(
                                "tenant", tenant,
                                "source", mapping.source(),
                                "claims", CanonicalJson.write(mapping.claims()))));
    }

    void remove(String tenant, String source, @Nullable IdempotencyKey key) {
        once(tenant, key, tx -> {
            if (REMOVE.run(tx, Map.of("tenant", tenant, "source", source)).isEmpty()) {
                throw unknown();
            }
        });
    }

    static ProblemException unknown() {
        return new ProblemException(ErrorCode.NOT_FOUND, "source", "The tenant has no mapping for this source.");
    }

    private void once(String tenant, @Nullable IdempotencyKey key, Consumer<TransactionContext> work) {
        graph.write(tx -> UsedKeys.once(tx, tenant, key, clock.instant(), () -> {
            work.accept(tx);
            return "";
        }));
    }

    private Kept kept(Record row) {
        try {
            return new Kept(
                    row.get("source").asString(),
                    mapper.readTree(row.get("claims").asString()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a mapping is broken", broken);
        }
    }
}
