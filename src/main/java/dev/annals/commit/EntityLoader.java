package dev.annals.commit;

import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.commit.plan.Loaded;
import dev.annals.graph.Statement;
import dev.annals.problem.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Reads entities and what they count as, in a few statements for the whole group. */
final class EntityLoader {

    private static final Statement NEAR = Statement.named("commit/read-near-entities");

    private final TransactionContext tx;
    private final String tenant;
    private final TenantCache known;
    private final Map<String, Loaded.Person> people = new LinkedHashMap<>();
    private final Map<String, Identities.Split> splits = new LinkedHashMap<>();
    private final Set<String> near = new HashSet<>();
    private final Set<String> nameKeys = new HashSet<>();
    private final Map<String, Loaded.Naming> naming = new HashMap<>();

    EntityLoader(TransactionContext tx, String tenant, TenantCache known) {
        this.tx = tx;
        this.tenant = tenant;
        this.known = known;
    }

    /** Returns the names whose entities are not cached, and adds the entities of the others. */
    List<String> missingNames(Collection<String> wanted) {
        nameKeys.addAll(wanted);
        List<String> missing = new ArrayList<>();
        for (String nameKey : wanted) {
            @Nullable List<String> bearers = known.bearers(nameKey);
            if (bearers == null || !missing(bearers).isEmpty()) {
                missing.add(nameKey);
            }
        }
        return missing;
    }

    /** Returns the ids that are not cached, and adds the others with the entities they count as. */
    List<String> missing(Collection<String> ids) {
        return ids.stream().filter(id -> !recall(id)).toList();
    }

    private boolean recall(String id) {
        if (people.containsKey(id)) {
            return true;
        }
        Loaded.@Nullable Person person = known.person(id);
        if (person == null || !person.merges().stream().allMatch(merge -> recall(merge.into()))) {
            return false;
        }
        people.put(id, person);
        return true;
    }

    /** @param entities rows of entities, including those they count as */
    void add(Value entities) {
        entities.values().forEach(entity -> add((MapAccessor) entity));
    }

    /** Loads all entities connected with these through merges and splits in force, in either direction. */
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

    /**
     * @param claims the claims being decided about; they are left out when types are taken from what other claims say
     */
    void naming(Collection<String> ids, Collection<String> claims) {
        naming.putAll(NamingRows.read(tx, tenant, ids, claims));
    }

    Set<String> near() {
        return near;
    }

    /** The folded names that entities may have when they are retyped, or get a former name or type back. */
    Set<String> mayBear(Collection<String> retyped) {
        Stream<String> current = Stream.concat(naming.keySet().stream(), retyped.stream())
                .flatMap(id -> Stream.ofNullable(people.get(id)))
                .map(person -> person.entity().nameKey());
        Stream<String> former = naming.values().stream()
                .flatMap(named -> Stream.concat(
                        Stream.of(named.born()), named.renames().stream().map(Loaded.Word::word)))
                .map(Texts::folded);
        return Stream.concat(current, former).collect(Collectors.toSet());
    }

    Loaded.People people() {
        return new Loaded.People(
                people.values().stream().map(Loaded.Person::entity).toList(),
                people.values().stream()
                        .flatMap(person -> person.aliases().stream())
                        .toList(),
                people.values().stream()
                        .flatMap(person -> person.merges().stream())
                        .toList(),
                List.copyOf(splits.values()),
                Set.copyOf(near),
                Map.copyOf(naming),
                Set.copyOf(nameKeys));
    }

    private void add(MapAccessor row) {
        String id = row.get("id").asString();
        Entity entity = new Entity(
                id,
                row.get("scope").asString(),
                row.get("name").asString(),
                row.get("type").asString(),
                row.get("as").asString(null));
        people.put(
                id,
                new Loaded.Person(
                        entity,
                        row.get("aliases")
                                .asList(alias -> new EntityIndex.Alias(
                                        alias.get("decision").asString(),
                                        id,
                                        alias.get("name").asString())),
                        row.get("merges")
                                .asList(merge -> new Identities.Merge(
                                        merge.get("decision").asString(),
                                        id,
                                        merge.get("into").asString()))));
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
