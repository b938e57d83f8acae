package dev.annals.recall;

import dev.annals.access.Reader;
import dev.annals.asof.Basis;
import dev.annals.fact.Fact;
import dev.annals.fact.FactRows;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Reads what is believed of an entity, as subject and as object, and not archived. */
@Singleton
public class KnownOf {

    private static final Statement FACTS = Statement.named("recall/known-of");

    private final Graph graph;
    private final Retention retention;

    KnownOf(Graph graph, Retention retention) {
        this.graph = graph;
        this.retention = retention;
    }

    /**
     * @param facts those that were last to be believed, the most confident first
     * @param more how many others there are
     */
    public record Some(List<Fact> facts, int more) {}

    /**
     * @param entities ids; several if namesakes are meant
     * @param most the number of facts to read
     */
    public Some facts(Reader reader, Basis basis, @Nullable List<String> scopes, List<String> entities, int most) {
        Map<String, Object> parameters = reader.parameters(reader.scopes().narrowedTo(scopes));
        parameters.put("entities", entities);
        parameters.put(
                "validAt",
                GraphTime.write(Objects.requireNonNull(basis.validAt().instant())));
        parameters.put("knownAt", GraphTime.write(basis.knownAt()));
        parameters.put("limit", most);
        List<Record> rows = graph.read(tx -> FACTS.run(tx, parameters));
        int total = rows.isEmpty() ? 0 : rows.getFirst().get("total").asInt();
        return new Some(FactRows.read(rows, retention.from(basis)), total - rows.size());
    }
}
