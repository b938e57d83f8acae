package dev.annals.commit;

import dev.annals.commit.plan.Loaded;
import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads where the names and types of entities come from. */
final class NamingRows {

    private static final Statement NAMING = Statement.named("commit/read-naming");

    private NamingRows() {}

    /**
     * By entity.
     *
     * @param claims the claims being decided about; they are left out when types are taken from what other claims say
     */
    static Map<String, Loaded.Naming> read(
            TransactionContext tx, String tenant, Collection<String> ids, Collection<String> claims) {
        return ids.isEmpty()
                ? Map.of()
                : NAMING
                        .run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids), "claims", List.copyOf(claims)))
                        .stream()
                        .collect(Collectors.toMap(row -> row.get("id").asString(), NamingRows::naming));
    }

    private static Loaded.Naming naming(Record row) {
        return new Loaded.Naming(
                row.get("born").asString(),
                row.get("renames").asList(DecisionRows::name),
                row.get("retypes").asList(DecisionRows::type),
                types(row).toList(),
                row.get("typed").asString(null));
    }

    private static Stream<Loaded.Word> types(Record row) {
        return Stream.concat(
                row.get("introductions").asList(DecisionRows::typeIfGiven).stream()
                        .flatMap(Optional::stream),
                row
                        .get("given")
                        .asList(claim -> new Loaded.Word(
                                claim.get("id").asString(), claim.get("type").asString()))
                        .stream());
    }
}
