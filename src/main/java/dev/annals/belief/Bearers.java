package dev.annals.belief;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entities that have a folded name, as their own or as an alias. */
final class Bearers {

    private final Map<String, List<String>> byName = new HashMap<>();
    private final Map<String, List<String>> byAlias = new HashMap<>();

    void name(String nameKey, String entity) {
        add(byName, nameKey, entity);
    }

    void unname(String nameKey, String entity) {
        remove(byName, nameKey, entity);
    }

    void alias(String nameKey, String entity) {
        add(byAlias, nameKey, entity);
    }

    void unalias(String nameKey, String entity) {
        remove(byAlias, nameKey, entity);
    }

    /** The entities whose own name this is. */
    Collection<String> named(String nameKey) {
        return byName.getOrDefault(nameKey, List.of());
    }

    /** The entities that have this name, as their own or as an alias. */
    Collection<String> of(String nameKey) {
        Set<String> found = new LinkedHashSet<>(named(nameKey));
        found.addAll(byAlias.getOrDefault(nameKey, List.of()));
        return found;
    }

    private static void add(Map<String, List<String>> index, String key, String entity) {
        index.computeIfAbsent(key, absent -> new ArrayList<>()).add(entity);
    }

    /** Removes one entry only: two decisions may give an entity the same alias. */
    private static void remove(Map<String, List<String>> index, String key, String entity) {
        index.getOrDefault(key, new ArrayList<>()).remove(entity);
    }
}
