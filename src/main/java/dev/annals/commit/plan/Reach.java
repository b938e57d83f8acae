package dev.annals.commit.plan;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Identities;
import dev.annals.belief.Predicate;
import dev.annals.belief.Reference;
import dev.annals.belief.Slot;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entities and slots that a group of submissions could touch, given which entities have the names it uses. */
public final class Reach {

    private final Needs needs;
    private final EntityIndex index;
    private final Identities identities;

    /** Entities that may get a former name back. */
    private final List<Entity> restored;

    /** @param restored the ids of entities that may get a former name back */
    public Reach(Needs needs, Loaded.People people, Collection<String> restored) {
        this.needs = needs;
        this.identities = new Identities(people.merges(), people.splits());
        this.index = new EntityIndex(people.entities(), people.aliases(), identities);
        this.restored = restored.stream().filter(index::has).map(index::get).toList();
    }

    /** The ids of the entities that may be merged or split. */
    public Set<String> identities() {
        return ids(needs.identities);
    }

    /** The ids of the entities that may be retyped. */
    public Set<String> retyped() {
        return ids(needs.retyped);
    }

    private Set<String> ids(Set<Needs.Scoped> entities) {
        return entities.stream()
                .flatMap(one -> candidates(one.scope(), one.entity()))
                .map(Entity::id)
                .collect(Collectors.toSet());
    }

    /** The keys of every slot that the claims to be made could compete for or affect. */
    public Set<String> slotKeys(List<Predicate> known) {
        Map<String, Predicate> byName = new HashMap<>();
        known.forEach(predicate -> byName.put(predicate.name(), predicate));
        Set<String> slotKeys = new HashSet<>();
        for (Needs.Claimed claim : needs.claimed) {
            Predicate predicate = byName.getOrDefault(claim.predicate(), Predicate.undeclared(claim.predicate()));
            candidates(claim.scope(), claim.subject())
                    .map(entity -> identities.countsAs(entity.id()))
                    .flatMap(subject -> slots(claim, subject, predicate))
                    .forEach(slot -> slotKeys.add(slot.key()));
        }
        return slotKeys;
    }

    private Stream<Slot> slots(Needs.Claimed claim, String subject, Predicate predicate) {
        Slot ofAny = predicate.slot(claim.scope(), subject, null);
        return predicate.cardinality() == Cardinality.ONE
                ? Stream.of(ofAny)
                : Stream.concat(
                        Stream.of(ofAny), values(claim).map(value -> predicate.slot(claim.scope(), subject, value)));
    }

    private Stream<? extends Value> values(Needs.Claimed claim) {
        return switch (claim.said()) {
            case null -> Stream.empty();
            case Op.Said.Literal(Value.Literal literal) -> Stream.of(literal);
            case Op.Said.Referred(Reference object) ->
                candidates(claim.scope(), object).map(entity -> new Value.Of(identities.countsAs(entity.id())));
        };
    }

    private Stream<Entity> candidates(String scope, Reference reference) {
        Stream<Entity> found = index.candidates(scope, reference);
        Set<String> nameKeys = reference.nameKeys();
        if (nameKeys.isEmpty()) {
            return found;
        }
        Stream<Entity> renamed = needs.named.stream()
                .filter(one -> one.entity().scope().equals(scope)
                        && one.nameKeys().stream().anyMatch(nameKeys::contains))
                .flatMap(one -> index.candidates(scope, one.entity().entity()));
        return Stream.concat(found, Stream.concat(renamed, restored.stream()));
    }
}
