package dev.annals.commit;

import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.commit.plan.Loaded;
import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Reads entities, with who counts as whom, in a few statements for all of a group. */
final class PeopleLoader {

    private static final Statement NEAR = Statement.named("commit/read-near-entities");
    private static final Statement NAMING = Statement.named("commit/read-naming");

    private final TransactionContext tx;
    private final String tenant;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, EntityIndex.Alias> aliases = new LinkedHashMap<>();
    private final Map<String, Identities.Merge> merges = new LinkedHashMap<>();
    private final Map<String, Identities.Split> splits = new LinkedHashMap<>();
    private final Set<String> near = new HashSet<>();
    private final Map<String, Loaded.Naming> naming = new HashMap<>();

    PeopleLoader(TransactionContext tx, String tenant) {
        this.tx = tx;
        this.tenant = tenant;
    }

    /** @param entities rows of those that were read, and what they count as */
    void add(Value entities) {
        entities.values().forEach(entity -> add((MapAccessor) entity));
    }

    /** Those of the ids that were not read yet. */
    List<String> missing(Collection<String> ids) {
        return ids.stream().filter(id -> !entities.containsKey(id)).toList();
    }

    /** All that merges and splits in force lead to from these, there and back. */
    void near(Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        for (Record row : NEAR.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids)))) {
            add((MapAccessor) row);
            near.add(row.get("id").asString());
            row.get("splits").asList(split -> split).forEach(this::split);
        }
    }

    /** @param claims those to decide about: what they say does not count among what others say */
    void naming(Collection<String> ids, Collection<String> claims) {
        if (ids.isEmpty()) {
            return;
        }
        Map<String, Object> parameters =
                Map.of("tenant", tenant, "ids", List.copyOf(ids), "claims", List.copyOf(claims));
        for (Record row : NAMING.run(tx, parameters)) {
            naming.put(
                    row.get("id").asString(),
                    new Loaded.Naming(
                            row.get("born").asString(),
                            row.get("renames").asList(DecisionRows::name),
                            row.get("retypes").asList(DecisionRows::type),
                            row.get("typed").asString(null)));
        }
    }

    Set<String> near() {
        return near;
    }

    Loaded.People people() {
        return new Loaded.People(
                List.copyOf(entities.values()),
                List.copyOf(aliases.values()),
                List.copyOf(merges.values()),
                List.copyOf(splits.values()),
                Set.copyOf(near),
                Map.copyOf(naming));
    }

    private void add(MapAccessor row) {
        String id = row.get("id").asString();
        entities.put(
                id,
                new Entity(
                        id,
                        row.get("scope").asString(),
                        row.get("name").asString(),
                        row.get("type").asString(),
                        row.get("as").asString(null)));
        for (Value alias : row.get("aliases").values()) {
            String decision = alias.get("decision").asString();
            aliases.put(
                    decision,
                    new EntityIndex.Alias(decision, id, alias.get("name").asString()));
        }
        for (Value merge : row.get("merges").values()) {
            String decision = merge.get("decision").asString();
            merges.put(
                    decision,
                    new Identities.Merge(decision, id, merge.get("into").asString()));
        }
    }

    private void split(Value split) {
        String decision = split.get("decision").asString();
        splits.put(
                decision,
                new Identities.Split(
                        decision,
                        split.get("commit").asLong(),
                        split.get("ordinal").asInt(),
                        split.get("entity").asString(),
                        split.get("into").asString(),
                        Set.copyOf(split.get("claims").asList(Value::asString))));
    }
}
