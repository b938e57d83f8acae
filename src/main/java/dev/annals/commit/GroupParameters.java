package dev.annals.commit;

import dev.annals.belief.Predicate;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.commit.plan.Changes;
import dev.annals.commit.plan.EntityHistory;
import dev.annals.commit.plan.Loaded;
import dev.annals.graph.GraphTime;
import dev.annals.journal.Head;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * What nearly every group of commits writes, as parameters of one statement. Its rows refer to nodes by number, so that
 * each is looked up once.
 */
final class GroupParameters {

    private final Changes changes;
    private final List<EntityHistory> madeEntities;
    private final Places entities;
    private final Places slots;
    private final Places claims;
    private final Places facts;

    GroupParameters(Changes changes) {
        this.changes = changes;
        madeEntities = changes.entities.values().stream()
                .filter(history -> history.was() == null)
                .toList();
        entities = new Places(madeEntities.stream().map(history -> history.is().id()));
        slots = new Places(changes.slots.stream().map(Slot::key));
        claims = new Places(changes.claims.stream().map(made -> made.held().id()));
        facts = new Places(changes.facts.stream().map(Changes.NewFact::id));
    }

    /** @param attempt stored on the commits */
    Map<String, Object> rows(Head head, String attempt) {
        Map<String, Object> rows = new HashMap<>();
        rows.put("predicates", list(changes.predicates.values().stream().map(this::predicate)));
        rows.put("commits", list(changes.commits.stream().map(commit -> CommitParameters.commit(commit, attempt))));
        rows.put("closed", list(changes.closed.stream().map(this::closed)));
        rows.put("successions", list(changes.successions.stream().map(this::succession)));
        rows.put("gained", list(changes.gained.stream().map(this::gained)));
        rows.put("lost", list(changes.lost.stream().map(this::lost)));
        rows.put("confidences", list(changes.confidences.entrySet().stream().map(this::confidence)));
        rows.put("heads", changes.commits.isEmpty() ? List.of() : List.of(CommitParameters.head(head)));
        rows.put("claims", nodes(claims, changes.claims.stream().map(this::claim)));
        rows.put("facts", nodes(facts, changes.facts.stream().map(this::fact)));
        rows.put("slots", nodes(slots, changes.slots.stream().map(this::slot)));
        rows.put("entities", nodes(entities, madeEntities.stream().map(EntityParameters::entity)));
        return rows;
    }

    /** @throws IllegalStateException if a node that was read in this transaction, or cached, is not in the graph */
    void check(Record found) {
        check(found, "entities", entities);
        check(found, "slots", slots);
        check(found, "claims", claims);
        check(found, "facts", facts);
    }

    private static void check(Record found, String kind, Places wanted) {
        if (found.get(kind).asInt() != wanted.size()) {
            throw new IllegalStateException(
                    "The graph has %d of the %d %s that a commit needs: was the graph changed by hand? Nothing was written."
                            .formatted(found.get(kind).asInt(), wanted.size(), kind));
        }
    }

    private static List<Map<String, ?>> list(Stream<Map<String, ?>> rows) {
        return rows.toList();
    }

    private static Map<String, ?> nodes(Places places, Stream<Map<String, ?>> made) {
        List<Map<String, ?>> rows = made.toList();
        return Map.of("made", rows, "known", places.known());
    }

    private int commit(long seq) {
        return Math.toIntExact(seq - changes.commits.getFirst().record().seq());
    }

    private Map<String, ?> predicate(Predicate predicate) {
        String name = predicate.name();
        return PredicateParameters.predicate(predicate, changes.declarations.get(name), changes.lifespans.get(name));
    }

    private Map<String, ?> slot(Slot slot) {
        return Map.of("key", slot.key(), "subject", entities.of(slot.subject()), "properties", properties(slot));
    }

    private static Map<String, @Nullable Object> properties(Slot slot) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("key", slot.key());
        properties.put("name", slot.predicate());
        properties.put("scope", slot.scope());
        properties.put("subject", slot.subject());
        properties.put("predicate", slot.predicate());
        properties.put("value", slot.value());
        return properties;
    }

    private Map<String, ?> claim(Changes.NewClaim made) {
        return Map.of(
                "commit", commit(made.held().claim().commit()),
                "slot", slots.of(made.slot().key()),
                "types", made.types().stream().map(this::typed).toList(),
                "properties", ClaimParameters.claim(made));
    }

    private Map<String, ?> typed(Loaded.Typed typed) {
        return Map.of("entity", entities.of(typed.entity()), "type", typed.type());
    }

    private Map<String, ?> fact(Changes.NewFact made) {
        Slot slot = made.slot();
        return Map.of(
                "commit", commit(made.commit()),
                "slot", slots.of(slot.key()),
                "subject", entities.of(slot.subject()),
                "objects", made.segment().value() instanceof Value.Of(String id) ? List.of(entities.of(id)) : List.of(),
                "relationship", Predicate.relationship(slot.predicate()),
                "properties", FactParameters.fact(made));
    }

    private Map<String, ?> closed(Changes.Closed closed) {
        return Map.of(
                "fact", facts.of(closed.fact()),
                "commit", commit(closed.commit()),
                "at", GraphTime.write(closed.knownTo()));
    }

    private Map<String, ?> succession(Changes.Succession succession) {
        return Map.of("fact", facts.of(succession.fact()), "predecessor", facts.of(succession.predecessor()));
    }

    private Map<String, ?> gained(Changes.Support support) {
        return Map.of(
                "fact", facts.of(support.fact()),
                "claim", claims.of(support.claim()),
                "at", GraphTime.write(support.at()));
    }

    private Map<String, ?> lost(Changes.Support support) {
        return Map.of(
                "fact", facts.of(support.fact()),
                "claim", support.claim(),
                "at", GraphTime.write(support.at()));
    }

    private Map<String, ?> confidence(Map.Entry<String, Double> entry) {
        return Map.of("fact", facts.of(entry.getKey()), "confidence", entry.getValue());
    }
}
