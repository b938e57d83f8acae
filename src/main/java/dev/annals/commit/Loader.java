package dev.annals.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.belief.Belief;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Claim;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Receipt;
import dev.annals.commit.plan.Loaded;
import dev.annals.commit.plan.Needs;
import dev.annals.commit.plan.Submission;
import dev.annals.digest.Digest;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.journal.Head;
import dev.annals.time.Instants;
import dev.annals.time.Interval;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Reads what a group of commits needs, with the tenant's head locked: a handful of statements for all of them. */
@Singleton
class Loader {

    private static final Statement LOCK = Statement.named("commit/lock-head");
    private static final Statement HEAD = Statement.named("commit/read-head");
    private static final Statement KEYS = Statement.named("commit/read-idempotency-keys");
    private static final Statement PREDICATES = Statement.named("commit/read-predicates");
    private static final Statement ENTITIES = Statement.named("commit/read-entities");
    private static final Statement CLAIMS = Statement.named("commit/read-claims-to-retract");
    private static final Statement TESTIMONIES = Statement.named("episode/learn/read-claims-of-episodes");
    private static final Statement EPISODES = Statement.named("episode/learn/read-episodes");
    private static final Statement SLOTS = Statement.named("commit/read-slots");
    private static final Statement SLOTS_OF_PREDICATES = Statement.named("commit/read-slots-of-predicates");

    private final ObjectMapper mapper;

    Loader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Waits for whoever holds the head; the lock is held to the end of the transaction. */
    Head lock(TransactionContext tx, String tenant) {
        LOCK.run(tx, Map.of("tenant", tenant, "min", GraphTime.write(Instants.MIN)));
        Record head = HEAD.run(tx, Map.of("tenant", tenant)).getFirst();
        return new Head(
                head.get("seq").asLong(),
                GraphTime.read(head.get("knownAt")),
                head.get("digest").asString());
    }

    Loaded load(TransactionContext tx, String tenant, Head head, List<Submission> submissions) {
        Needs needs = Needs.of(submissions);
        List<Predicate> predicates = rows(tx, PREDICATES, tenant, "names", needs.predicates, Loader::predicate);
        List<Entity> entities = entities(tx, tenant, needs.nameKeys, needs.entityIds);
        Map<String, Loaded.Place> claims = new HashMap<>(claims(tx, tenant, needs.retracted));
        Map<String, Loaded.Testimony> testimonies = testimonies(tx, tenant, needs.withdrawn, claims);
        Set<String> slotKeys = needs.slotKeys(entities, predicates);
        claims.values().forEach(place -> slotKeys.addAll(place.slots()));
        List<Loaded.LoadedSlot> slots = Stream.concat(
                        rows(tx, SLOTS, tenant, "keys", slotKeys, Loader::slot).stream(),
                        rows(tx, SLOTS_OF_PREDICATES, tenant, "predicates", needs.redeclared, Loader::slot).stream())
                .toList();
        return new Loaded(
                head,
                keys(tx, tenant, needs.keys),
                predicates,
                entities,
                slots,
                claims,
                waiting(tx, tenant, needs.episodes),
                testimonies);
    }

    private Map<String, Loaded.Answered> keys(TransactionContext tx, String tenant, Set<String> keys) {
        return rows(tx, KEYS, tenant, "keys", keys, Function.identity()).stream()
                .collect(Collectors.toMap(
                        row -> row.get("key").asString(),
                        row -> new Loaded.Answered(
                                new Digest(row.get("request").asString()),
                                receipt(row.get("receipt").asString()))));
    }

    private Receipt receipt(String json) {
        try {
            return mapper.readValue(json, Receipt.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Entity> entities(TransactionContext tx, String tenant, Set<String> nameKeys, Set<String> ids) {
        if (nameKeys.isEmpty() && ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters =
                Map.of("tenant", tenant, "nameKeys", List.copyOf(nameKeys), "ids", List.copyOf(ids));
        return ENTITIES.run(tx, parameters).stream().map(Loader::entity).toList();
    }

    private static Map<String, Loaded.Place> claims(TransactionContext tx, String tenant, Set<String> ids) {
        return rows(tx, CLAIMS, tenant, "ids", ids, Function.identity()).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> new Loaded.Place(
                                row.get("retracted").asBoolean(),
                                row.get("slots").asList(key -> key.asString()))));
    }

    private static Map<String, Loaded.Testimony> testimonies(
            TransactionContext tx, String tenant, Set<String> episodes, Map<String, Loaded.Place> claims) {
        Map<String, Loaded.Testimony> testimonies = new HashMap<>();
        for (Record row : rows(tx, TESTIMONIES, tenant, "ids", episodes, Function.identity())) {
            List<String> ids = row.get("claims").asList(claim -> claim.get("id").asString());
            row.get("claims")
                    .values()
                    .forEach(claim -> claims.put(
                            claim.get("id").asString(),
                            new Loaded.Place(false, claim.get("slots").asList(key -> key.asString()))));
            testimonies.put(
                    row.get("episode").asString(),
                    new Loaded.Testimony(row.get("state").asString(), ids));
        }
        return testimonies;
    }

    private static Map<String, String> waiting(TransactionContext tx, String tenant, Set<String> ids) {
        return rows(tx, EPISODES, tenant, "ids", ids, Function.identity()).stream()
                .filter(row -> row.get("state").asString().equals("pending"))
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("owner").asString("")));
    }

    private static <T> List<T> rows(
            TransactionContext tx,
            Statement statement,
            String tenant,
            String name,
            Collection<String> wanted,
            Function<Record, T> row) {
        return wanted.isEmpty()
                ? List.of()
                : statement.run(tx, Map.of("tenant", tenant, name, List.copyOf(wanted))).stream()
                        .map(row)
                        .toList();
    }

    private static Predicate predicate(Record row) {
        return new Predicate(
                row.get("name").asString(),
                Cardinality.ofWord(row.get("cardinality").asString()),
                row.get("phrase").asString());
    }

    private static Entity entity(Record row) {
        return new Entity(
                row.get("id").asString(),
                row.get("scope").asString(),
                row.get("name").asString(),
                row.get("type").asString());
    }

    private static Loaded.LoadedSlot slot(Record row) {
        Slot slot = new Slot(
                row.get("scope").asString(),
                row.get("subject").asString(),
                row.get("predicate").asString(),
                row.get("value").isNull() ? null : row.get("value").asString());
        return new Loaded.LoadedSlot(
                slot,
                row.get("claims").asList(Loader::claim),
                row.get("beliefs").asList(Loader::belief));
    }

    private static Claim claim(org.neo4j.driver.Value row) {
        return new Claim(
                row.get("id").asString(),
                row.get("commit").asLong(),
                row.get("ordinal").asInt(),
                ClaimKind.ofWord(row.get("kind").asString()),
                row.get("valueKey").isNull()
                        ? null
                        : Value.ofKey(row.get("valueKey").asString()),
                interval(row),
                row.get("confidence").asDouble(),
                row.get("statement").asString());
    }

    private static Belief belief(org.neo4j.driver.Value row) {
        return new Belief(
                row.get("id").asString(),
                Value.ofKey(row.get("valueKey").asString()),
                interval(row),
                Set.copyOf(row.get("support").asList(id -> id.asString())),
                row.get("statement").asString());
    }

    private static Interval interval(org.neo4j.driver.Value row) {
        return new Interval(GraphTime.read(row.get("validFrom")), GraphTime.read(row.get("validTo")));
    }
}
