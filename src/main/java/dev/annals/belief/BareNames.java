package dev.annals.belief;

import dev.annals.likeness.NameKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Indexes names and aliases by their bare form, without titles and legal forms. Keys are computed on the first lookup,
 * since most commits need none.
 */
final class BareNames {

    private final List<Borne> noted = new ArrayList<>();
    private final Map<String, List<Borne>> byKey = new HashMap<>();

    record Borne(String name, String entity) {}

    void note(String name, String entity) {
        noted.add(new Borne(name, entity));
    }

    /** Removes one entry only: two decisions may give an entity the same name. */
    void forget(String name, String entity) {
        keyed(NameKeys.ofBare(name)).remove(new Borne(name, entity));
    }

    /** @param key as {@link NameKeys#ofBare} makes it */
    Stream<Borne> of(String key) {
        return keyed(key).stream();
    }

    private List<Borne> keyed(String key) {
        noted.forEach(borne -> byKey.computeIfAbsent(NameKeys.ofBare(borne.name()), absent -> new ArrayList<>())
                .add(borne));
        noted.clear();
        return byKey.getOrDefault(key, new ArrayList<>());
    }
}
