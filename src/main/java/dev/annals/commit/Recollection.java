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
 * What is known of a tenant as of its last commit, without asking the database. A head names the whole history before it:
 * where it is still the last, so is all that was noted under it, whoever else may commit.
 */
final class Recollection {

    private @Nullable Head head;
    private final Map<String, LoadedSlot> slots = new HashMap<>();
    private final Set<String> absent = new HashSet<>();
    private final Map<String, Predicate> predicates = new HashMap<>();
    private final Map<String, Loaded.Person> people = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private int claims;

    /** Keeps nothing that is not as of the head. */
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

    /** The commits after the one before are durable. Nothing but what is noted with them changed. */
    synchronized void advance(Head before, Head after) {
        asOf(before);
        head = after;
    }

    /** @param gone the keys of slots that are not there */
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

    /** @param bearers all who bear each of these folded names */
    synchronized void notePeople(Collection<Loaded.Person> known, Map<String, List<String>> bearers) {
        names.putAll(bearers);
        for (Loaded.Person person : known) {
            if (people.put(person.entity().id(), person) == null) {
                addToBareName(person.entity());
            }
        }
    }

    /** Who makes an entity does not ask who else has its name without what stands around it. */
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

    /** Null where it is not known who bears the name. */
    synchronized @Nullable List<String> bearers(String nameKey) {
        return names.get(nameKey);
    }

    /** How much memory it takes, in claims or entities: some hundred bytes each. */
    synchronized int size() {
        return claims + slots.size() + absent.size() + people.size() + names.size();
    }
}
