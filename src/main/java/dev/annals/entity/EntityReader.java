package dev.annals.entity;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Page;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Reads which entities are known. */
@Singleton
public class EntityReader {

    private static final Statement PAGE = Statement.named("entity/page");
    private static final Statement PAGE_OF_IDS = Statement.named("entity/page-of-ids");
    private static final Statement ONE = Statement.named("entity/one");
    private static final Place START = Place.of("");

    private final Graph graph;

    EntityReader(Graph graph) {
        this.graph = graph;
    }

    /** Which entities to list; null stands for all. */
    record Filter(
            @Nullable List<String> scopes,
            @Nullable String name,
            @Nullable String type) {}

    EntityPage page(Reader reader, Filter filter, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "entities", reader, filter);
        Place after = paging.after(START);
        return graph.read(tx -> {
            Names names = Names.read(tx, reader, paging, asOf, filter.name());
            Basis basis = names.basis();
            Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
            parameters.put("knownAt", GraphTime.write(basis.knownAt()));
            parameters.put("type", filter.type());
            parameters.put("ids", names.idsOfAll(filter.name()));
            parameters.put("after", after.text(0));
            parameters.put("limit", paging.rowsToRead());
            List<KnownEntity> found = (filter.name() == null ? PAGE : PAGE_OF_IDS)
                    .run(tx, parameters).stream()
                            .map(row -> EntityRows.known(row, basis.knownAt()))
                            .toList();
            Page<KnownEntity> page = paging.page(found, basis, entity -> Place.of(entity.id()));
            return new EntityPage(basis, page.rows(), page.next());
        });
    }

    /** @throws ProblemException not-found, if the entity was not known at the basis or is not visible to the reader */
    public static EntityProfile one(TransactionContext tx, Reader reader, String id, Basis basis) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", id);
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        return ONE.run(tx, parameters).stream()
                .findFirst()
                .map(row -> EntityRows.profile(row, basis.knownAt()))
                .orElseThrow(() -> new ProblemException(
                        ErrorCode.NOT_FOUND, "id", "No entity with this id was known to the tenant at that instant."));
    }
}
