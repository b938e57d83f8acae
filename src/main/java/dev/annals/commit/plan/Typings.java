package dev.annals.commit.plan;

import dev.annals.belief.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What entities are called and what they are, by who says so: a name or type that was decided lives as long as its
 * decision, the last one first; a type that claims give lives as long as one of them counts, the first one first.
 */
final class Typings {

    private final Map<String, Sources> byEntity = new HashMap<>();
    private final Map<String, List<Loaded.Typed>> byClaim = new HashMap<>();

    Typings(Map<String, Loaded.Place> claims, Map<String, Loaded.Naming> naming) {
        naming.forEach((entity, loaded) -> byEntity.put(entity, Sources.of(loaded)));
        claims.forEach((claim, place) -> {
            byClaim.put(claim, place.types());
            if (place.standing().isLive()) {
                restore(claim);
            }
        });
    }

    /** @param claims by their ids, and so in the order they were made */
    private record Sources(
            @Nullable String born,
            @Nullable String typed,
            Map<String, String> renames,
            Map<String, String> retypes,
            SortedMap<String, String> claims) {

        static Sources none() {
            return new Sources(null, null, new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeMap<>());
        }

        static Sources of(Loaded.Naming loaded) {
            Sources sources = new Sources(
                    loaded.born(), loaded.typed(), new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeMap<>());
            loaded.renames().forEach(word -> sources.renames.put(word.decision(), word.word()));
            loaded.retypes().forEach(word -> sources.retypes.put(word.decision(), word.word()));
            return sources;
        }
    }

    void gives(String claim, String entity, String type) {
        byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(new Loaded.Typed(entity, type));
        sources(entity).claims.put(claim, type);
    }

    void rename(String entity, String decision, String name) {
        sources(entity).renames.put(decision, name);
    }

    void retype(String entity, String decision, String type) {
        sources(entity).retypes.put(decision, type);
    }

    void revert(String entity, String decision) {
        sources(entity).renames.remove(decision);
        sources(entity).retypes.remove(decision);
    }

    /** The claim counts no more. @return the entities whose type it gave */
    List<String> withdraw(String claim) {
        List<Loaded.Typed> types = byClaim.getOrDefault(claim, List.of());
        types.forEach(typed -> sources(typed.entity()).claims.remove(claim));
        return types.stream().map(Loaded.Typed::entity).toList();
    }

    /** The claim counts again. @return the entities whose type it gives */
    List<String> restore(String claim) {
        List<Loaded.Typed> types = byClaim.getOrDefault(claim, List.of());
        types.forEach(typed -> sources(typed.entity()).claims.put(claim, typed.type()));
        return types.stream().map(Loaded.Typed::entity).toList();
    }

    String typeOf(String entity) {
        Sources sources = sources(entity);
        if (!sources.retypes.isEmpty()) {
            return last(sources.retypes);
        }
        if (sources.typed != null) {
            return sources.typed;
        }
        return sources.claims.values().stream().findFirst().orElse(Entity.UNTYPED);
    }

    /** @param absent what it is called where nothing else is known */
    String nameOf(String entity, String absent) {
        Sources sources = sources(entity);
        if (!sources.renames.isEmpty()) {
            return last(sources.renames);
        }
        return sources.born == null ? absent : sources.born;
    }

    private static String last(Map<String, String> words) {
        return List.copyOf(words.values()).getLast();
    }

    private Sources sources(String entity) {
        return byEntity.computeIfAbsent(entity, id -> Sources.none());
    }
}
