package dev.annals.commit;

import dev.annals.belief.Value;
import dev.annals.commit.plan.HeldClaim;
import dev.annals.commit.plan.Loaded.LoadedSlot;
import dev.annals.graph.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Reads slots, each once, with their claims, beliefs and contradictions. */
final class SlotLoader {

    private static final Statement SLOTS = Statement.named("commit/read-slots");
    private static final Statement OF_PREDICATES = Statement.named("commit/read-slots-of-predicates");
    private static final Statement ABOUT = Statement.named("commit/read-slots-about");

    private final TransactionContext tx;
    private final String tenant;
    private final TenantCache known;
    private final boolean all;
    private final Map<String, LoadedSlot> byKey = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();

    /** @param all whether to include claims that are retracted or set aside */
    SlotLoader(TransactionContext tx, String tenant, TenantCache known, boolean all) {
        this.tx = tx;
        this.tenant = tenant;
        this.known = known;
        this.all = all;
    }

    void load(Collection<String> keys) {
        List<String> missing =
                keys.stream().filter(key -> !recall(key) && asked.add(key)).toList();
        run(SLOTS, "keys", missing);
    }

    /** The keys of slots that were looked up and do not exist. */
    Set<String> absent() {
        Set<String> absent = new HashSet<>(asked);
        absent.removeAll(byKey.keySet());
        return absent;
    }

    private boolean recall(String key) {
        if (known.isAbsent(key)) {
            return true;
        }
        @Nullable LoadedSlot slot = known.slot(key);
        if (slot != null) {
            byKey.putIfAbsent(key, slot);
        }
        return byKey.containsKey(key);
    }

    /** Loads the slots that have one of these entities as their subject or as a value. */
    void about(Collection<String> entities) {
        run(ABOUT, "entities", entities);
    }

    void of(Collection<String> predicates) {
        run(OF_PREDICATES, "predicates", predicates);
    }

    private void run(Statement statement, String name, Collection<String> wanted) {
        if (!wanted.isEmpty()) {
            statement
                    .run(tx, Map.of("tenant", tenant, name, List.copyOf(wanted), "all", all))
                    .forEach(row -> {
                        LoadedSlot slot = SlotRows.read(row);
                        byKey.putIfAbsent(slot.slot().key(), slot);
                    });
        }
    }

    List<LoadedSlot> all() {
        return List.copyOf(byKey.values());
    }

    Set<String> predicates() {
        return byKey.values().stream().map(slot -> slot.slot().predicate()).collect(Collectors.toSet());
    }

    /** The keys of the slots for claims on any value that go with the loaded slots of one value. */
    Set<String> ofAny(Set<String> many) {
        return byKey.values().stream()
                .map(LoadedSlot::slot)
                .filter(slot -> slot.value() != null && many.contains(slot.predicate()))
                .map(slot -> slot.ofAny().key())
                .collect(Collectors.toSet());
    }

    /** The ids of all entities in these slots, as subjects or as values. */
    Set<String> mentioned() {
        Set<String> ids = new HashSet<>();
        for (LoadedSlot slot : byKey.values()) {
            ids.add(slot.slot().subject());
            for (HeldClaim held : slot.claims()) {
                if (held.claim().value() instanceof Value.Of(String id)) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }
}
