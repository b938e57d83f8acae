package dev.annals.fact;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.entity.Names;
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

/** Reads what is believed, in pages that all use the basis of the first. */
@Singleton
class FactReader {

    private static final Statement BY_SUBJECT = Statement.named("fact/page-by-subject");
    private static final Statement BY_OBJECT = Statement.named("fact/page-by-object");
    private static final Statement BY_VALUE = Statement.named("fact/page-by-value");
    private static final Statement BY_PREDICATE = Statement.named("fact/page-by-predicate");
    private static final Statement ALL = Statement.named("fact/page");

    private final Graph graph;
    private final Retention retention;

    FactReader(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    FactPage page(Reader reader, FactFilter filter, AsOf asOf, PageQuery wanted) {
        Paging paging = wanted.of(asOf, "facts", reader, filter);
        FactOrder order = filter.isEmpty() ? FactOrder.LEARNED : FactOrder.VALID_TIME;
        Place after = paging.after(order.start());
        return graph.read(tx -> {
            Names names = Names.read(tx, reader, paging, asOf, filter.subject(), filter.object());
            Basis basis = names.basis();
            Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(filter.scopes()));
            order.putAfter(parameters, after);
            parameters.put("limit", paging.rowsToRead());
            return FactPage.of(paging, basis, facts(tx, filter, names, parameters), order);
        });
    }

    private List<Fact> facts(TransactionContext tx, FactFilter filter, Names names, Map<String, Object> parameters) {
        @Nullable Instant validAt = names.basis().validAt().instant();
        parameters.put("validAt", validAt == null ? null : GraphTime.write(validAt));
        parameters.put("knownAt", GraphTime.write(names.basis().knownAt()));
        parameters.put("subjects", names.ids(filter.subject()));
        parameters.put("objects", names.ids(filter.object()));
        parameters.put("predicate", filter.predicate());
        parameters.put("valueHashes", filter.valueHashes());
        return FactRows.read(fitting(filter).run(tx, parameters), retention.from(names.basis()));
    }

    /** The statement that starts from the fewest facts. */
    private static Statement fitting(FactFilter filter) {
        if (filter.subject() != null) {
            return BY_SUBJECT;
        }
        if (filter.object() != null) {
            return BY_OBJECT;
        }
        if (filter.value() != null) {
            return BY_VALUE;
        }
        return filter.predicate() != null ? BY_PREDICATE : ALL;
    }
}
