package dev.annals.fact;

import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.asof.BasisReader;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.page.Cursor;
import dev.annals.problem.Texts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Answers what is believed, in pages that keep to the basis of the first. */
@Singleton
class FactReader {

    private static final Statement BY_SUBJECT = Statement.named("fact/page-by-subject");
    private static final Statement BY_OBJECT = Statement.named("fact/page-by-object");
    private static final Statement BY_VALUE = Statement.named("fact/page-by-value");
    private static final Statement BY_PREDICATE = Statement.named("fact/page-by-predicate");
    private static final Statement ALL = Statement.named("fact/page");

    private final Graph graph;

    FactReader(Graph graph) {
        this.graph = graph;
    }

    FactPage page(String tenant, FactFilter filter, AsOf asOf, @Nullable String cursorText, int limit) {
        List<?> question = List.of(tenant, filter);
        @Nullable Cursor cursor = cursorText == null ? null : Cursor.decode(cursorText, question);
        return graph.read(tx -> {
            Basis basis = cursor == null ? BasisReader.read(tx, tenant, asOf) : cursor.basis();
            List<Fact> facts = facts(tx, tenant, filter, basis, cursor == null ? "" : cursor.after(), limit + 1);
            if (facts.size() <= limit) {
                return new FactPage(basis, facts, null);
            }
            List<Fact> page = facts.subList(0, limit);
            return new FactPage(
                    basis, page, Cursor.of(basis, page.getLast().id(), question).encode());
        });
    }

    private static List<Fact> facts(
            TransactionContext tx, String tenant, FactFilter filter, Basis basis, String after, int limit) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", tenant);
        parameters.put("scopes", filter.scopes());
        parameters.put("validAt", instant(basis.validAt().instant()));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        parameters.put("subject", filter.subject());
        parameters.put("subjectKey", nameKey(filter.subject()));
        parameters.put("object", filter.object());
        parameters.put("objectKey", nameKey(filter.object()));
        parameters.put("predicate", filter.predicate());
        parameters.put("valueHashes", filter.valueHashes());
        parameters.put("after", after);
        parameters.put("limit", limit);
        return FactRows.read(fitting(filter).run(tx, parameters), basis.knownAt());
    }

    /** The statement that starts where the fewest facts are. */
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

    private static @Nullable Object instant(@Nullable Instant instant) {
        return instant == null ? null : GraphTime.write(instant);
    }

    private static @Nullable String nameKey(@Nullable String name) {
        return name == null ? null : Texts.folded(name);
    }
}
