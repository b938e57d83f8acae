package dev.annals.commit;

import dev.annals.graph.Statement;
import dev.annals.likeness.NameKeys;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/** Reads idempotency keys, predicates and entities, all in one statement. */
final class Basics {

    private static final Statement GROUP = Statement.named("commit/read-group");

    private final TransactionContext tx;
    private final String tenant;
    private final Predicates predicates;
    private final EntityLoader people;
    private final List<Value> keys = new ArrayList<>();

    Basics(TransactionContext tx, String tenant, TenantCache known) {
        this.tx = tx;
        this.tenant = tenant;
        this.predicates = new Predicates(known);
        this.people = new EntityLoader(tx, tenant, known);
    }

    /** Reads those of these that have not been read yet. */
    void load(
            Collection<String> wantedKeys,
            Collection<String> names,
            Collection<String> entities,
            Collection<String> nameKeys) {
        List<String> missingNames = predicates.missing(names);
        List<String> missingEntities = people.missing(entities);
        List<String> missingNameKeys = people.missingNames(nameKeys);
        if (wantedKeys.isEmpty() && missingNames.isEmpty() && missingEntities.isEmpty() && missingNameKeys.isEmpty()) {
            return;
        }
        Record row = GROUP.run(
                        tx,
                        Map.of(
                                "tenant",
                                tenant,
                                "wanted",
                                Map.of(
                                        "keys", List.copyOf(wantedKeys),
                                        "predicates", missingNames,
                                        "ids", missingEntities,
                                        "nameKeys", missingNameKeys,
                                        "bareKeys",
                                                missingNameKeys.stream()
                                                        .filter(NameKeys::isOfBare)
                                                        .toList())))
                .getFirst();
        row.get("keys").values().forEach(keys::add);
        predicates.add(row.get("predicates"));
        people.add(row.get("entities"));
    }

    Predicates predicates() {
        return predicates;
    }

    EntityLoader people() {
        return people;
    }

    List<Value> keys() {
        return keys;
    }
}
