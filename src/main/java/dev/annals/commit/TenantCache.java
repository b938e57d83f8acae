package dev.annals.commit;

import dev.annals.belief.Entity;
import dev.annals.belief.Predicate;
import dev.annals.commit.plan.Loaded;
import dev.annals.commit.plan.Loaded.LoadedSlot;
import dev.annals.journal.Head;
import dev.annals.likeness.NameKeys;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cache of what is known of a tenant as of its last commit. A head identifies the whole history before it, and how
 * often predicates were declared, so as long as it is the same, all that was noted under it is valid, whoever else
 * commits.
 */
final class TenantCache {

    private @Nullable Head head;
    private final Map<String, LoadedSlot> slots = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Map<String, Predicate> predicates = new HashMap<>();
    private final Map<String, Loaded.Person> people = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private int claims;

    /** Drops everything unless it was noted as of this head. */
    synchronized void asOf(Head last) {
        if (!last.equals(head)) {
            forget();
            head = last;
        }
    }

    synchronized void forget() {
        head = null;
        slots.clear();
        absent.clear();
        predicates.clear();
        people.clear();
        names.clear();
        claims = 0;
    }

    /** The commits from one head to the next are durable; nothing changed but what is noted after this call. */
    synchronized void advance(Head before, Head after) {
        asOf(before);
        head = after;
    }

    /** @param gone the keys of slots that do not exist */
    synchronized void note(Collection<LoadedSlot> changed, Collection<String> gone) {
        absent.addAll(gone);
        for (LoadedSlot slot : changed) {
            @Nullable LoadedSlot was = slots.put(slot.slot().key(), slot);
            absent.remove(slot.slot().key());
            claims += slot.claims().size() - (was == null ? 0 : was.claims().size());
        }
    }

    synchronized void notePredicates(Collection<Predicate> known) {
        known.forEach(predicate -> predicates.put(predicate.name(), predicate));
    }

    /** @param bearers for each of these folded names, all entities that have it */
    synchronized void notePeople(Collection<Loaded.Person> known, Map<String, List<String>> bearers) {
        names.putAll(bearers);
        for (Loaded.Person person : known) {
            if (people.put(person.entity().id(), person) == null) {
                addToBareName(person.entity());
            }
        }
    }

    /** Adds a new entity to the cached list of its bare name, which making the entity did not look up. */
    private void addToBareName(Entity entity) {
        names.computeIfPresent(
                NameKeys.ofBare(entity.name()),
                (key, bearers) -> Stream.concat(bearers.stream(), Stream.of(entity.id()))
                        .distinct()
                        .toList());
    }

    synchronized @Nullable LoadedSlot slot(String key) {
        return slots.get(key);
    }

    synchronized boolean isAbsent(String key) {
        return absent.contains(key);
    }

    synchronized @Nullable Predicate predicate(String name) {
        return predicates.get(name);
    }

    synchronized Loaded.@Nullable Person person(String id) {
        return people.get(id);
    }

    /** Null if the entities with this name are not cached. */
    synchronized @Nullable List<String> bearers(String nameKey) {
        return names.get(nameKey);
    }

    /** The memory it takes, counted in claims and entities of some hundred bytes each. */
    synchronized int size() {
        return claims + slots.size() + absent.size() + people.size() + names.size();
    }
}
