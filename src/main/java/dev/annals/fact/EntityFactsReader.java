package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.entity.EntityProfile;
import dev.annals.entity.EntityReader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.PageQuery;
import dev.annals.page.Paging;
import dev.annals.page.Place;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Reads what is believed of one entity, as subject or object. */
@Singleton
public class EntityFactsReader {

    private static final Statement FACTS = Statement.named("fact/of-entity");
    private static final FactOrder ORDER = FactOrder.VALID_TIME;

    private final Graph graph;
    private final Retention retention;

    EntityFactsReader(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    /** The facts about it that hold at the instants of the question. */
    public EntityState state(Reader reader, String id, AsOf asOf) {
        Paging first = PageQuery.most().of(asOf, "state", reader, id);
        return graph.read(tx -> {
            Basis basis = BasisReader.read(tx, reader, asOf);
            EntityProfile profile = EntityReader.one(tx, reader, id, basis);
            return EntityState.of(profile, page(tx, reader, profile, basis, first));
        });
    }

    /** Its facts over all of valid time, in the order of valid time. */
    FactPage timeline(Reader reader, String id, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "timeline", reader, id);
        return graph.read(tx -> {
            Basis basis = paging.basis().orElseGet(() -> BasisReader.read(tx, reader, asOf));
            return page(tx, reader, EntityReader.one(tx, reader, id, basis), basis, paging);
        });
    }

    private FactPage page(TransactionContext tx, Reader reader, EntityProfile profile, Basis basis, Paging paging) {
        Place after = paging.after(ORDER.start());
        @Nullable Instant validAt = basis.validAt().instant();
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", profile.entity().id());
        parameters.put("validAt", validAt == null ? null : GraphTime.write(validAt));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        ORDER.putAfter(parameters, after);
        parameters.put("limit", paging.rowsToRead());
        List<Fact> read = FactRows.read(FACTS.run(tx, parameters), retention.from(basis));
        return FactPage.of(paging, basis, read, ORDER);
    }
}
