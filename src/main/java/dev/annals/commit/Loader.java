package dev.annals.commit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.change.Receipt;
import dev.annals.change.Share;
import dev.annals.change.Submission;
import dev.annals.commit.plan.Loaded;
import dev.annals.commit.plan.Needs;
import dev.annals.commit.plan.Planner;
import dev.annals.digest.Digest;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.journal.Head;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private static final Statement SLOTS = Statement.named("commit/read-slots");
    private static final Statement SLOTS_OF_PREDICATES = Statement.named("commit/read-slots-of-predicates");

    /** A claim takes some hundred bytes. */
    private static final int MOST_CLAIMS_KEPT = 50_000;

    private final SlotCache cache = new SlotCache(MOST_CLAIMS_KEPT);
    private final Participants participants;
    private final ObjectReader receipts;

    Loader(Participants participants, ObjectMapper mapper) {
        this.participants = participants;
        // A receipt of version 1 has an empty array where there is an object now.
        this.receipts = mapper.readerFor(Receipt.class).with(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT);
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
        Map<String, Share> shares = participants.load(tx, tenant, submissions);
        Needs needs = Needs.of(submissions, shares);
        Map<String, Loaded.Place> claims = claims(tx, tenant, needs.retracted);
        List<Predicate> predicates = rows(tx, PREDICATES, tenant, "names", needs.predicates, Loader::predicate);
        List<Entity> entities = entities(tx, tenant, needs, claims.values());
        Set<String> slotKeys = needs.slotKeys(entities, predicates);
        claims.values().forEach(place -> slotKeys.addAll(place.slots()));
        Map<String, Loaded.LoadedSlot> kept = cache.at(tenant, head, slotKeys);
        slotKeys.removeAll(kept.keySet());
        List<Loaded.LoadedSlot> slots = Stream.concat(
                        Stream.concat(
                                kept.values().stream(),
                                rows(tx, SLOTS, tenant, "keys", slotKeys, SlotRows::read).stream()),
                        rows(tx, SLOTS_OF_PREDICATES, tenant, "predicates", needs.redeclared, SlotRows::read).stream())
                .toList();
        return new Loaded(head, keys(tx, tenant, needs.keys), predicates, entities, slots, claims, shares);
    }

    /** Notes what slots became by commits that are durable now. */
    void committed(String tenant, Head before, Planner planner) {
        if (planner.movedClaims()) {
            cache.forget(tenant);
        } else {
            cache.advance(tenant, before, planner.head(), planner.slots());
        }
    }

    private Map<String, Loaded.Answered> keys(TransactionContext tx, String tenant, Set<String> keys) {
        return rows(tx, KEYS, tenant, "keys", keys, Function.identity()).stream()
                .collect(Collectors.toMap(
                        row -> row.get("key").asString(),
                        row -> new Loaded.Answered(
                                new Digest(row.get("request").asString()),
                                receipt(row.get("receipt").asString("null")))));
    }

    /** One that another kind of request used has no receipt, and is refused for its request. */
    private @Nullable Receipt receipt(String json) {
        try {
            return receipts.readValue(json);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Entity> entities(
            TransactionContext tx, String tenant, Needs needs, Collection<Loaded.Place> claims) {
        Set<String> ids = new LinkedHashSet<>(needs.entityIds);
        claims.forEach(place -> place.types().forEach(typed -> ids.add(typed.entity())));
        if (needs.nameKeys.isEmpty() && ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters =
                Map.of("tenant", tenant, "nameKeys", List.copyOf(needs.nameKeys), "ids", List.copyOf(ids));
        return ENTITIES.run(tx, parameters).stream().map(Loader::entity).toList();
    }

    private static Map<String, Loaded.Place> claims(TransactionContext tx, String tenant, Set<String> ids) {
        return rows(tx, CLAIMS, tenant, "ids", ids, Function.identity()).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> new Loaded.Place(
                                row.get("scope").asString(),
                                row.get("retracted").asBoolean(),
                                row.get("slots").asList(key -> key.asString()),
                                row.get("types")
                                        .asList(typed -> new Loaded.Typed(
                                                typed.get("entity").asString(),
                                                typed.get("otherwise").asBoolean())))));
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
                row.get("phrase").asString(),
                row.get("constant").asBoolean(false));
    }

    private static Entity entity(Record row) {
        return new Entity(
                row.get("id").asString(),
                row.get("scope").asString(),
                row.get("name").asString(),
                row.get("type").asString(),
                row.get("as").asString(null));
    }
}
