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
 * The names and types of entities by their sources. A new name or type given by a decision lasts as long as the decision,
 * and the latest one wins. But the type that an entity is introduced with, by a claim, a split or an alias, lasts as long
 * as one of these counts, and the earliest one wins.
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

    /** @param types by the id of the claim or decision that gives them, and so in the order these were made */
    private record Sources(
            @Nullable String born,
            @Nullable String typed,
            Map<String, String> renames,
            Map<String, String> retypes,
            SortedMap<String, String> types) {

        static Sources none() {
            return new Sources(null, null, new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeMap<>());
        }

        static Sources of(Loaded.Naming loaded) {
            Sources sources = new Sources(
                    loaded.born(), loaded.typed(), new LinkedHashMap<>(), new LinkedHashMap<>(), new TreeMap<>());
            loaded.renames().forEach(word -> sources.renames.put(word.source(), word.word()));
            loaded.retypes().forEach(word -> sources.retypes.put(word.source(), word.word()));
            loaded.types().forEach(word -> sources.types.put(word.source(), word.word()));
            return sources;
        }
    }

    void gives(String claim, String entity, String type) {
        byClaim.computeIfAbsent(claim, id -> new ArrayList<>()).add(new Loaded.Typed(entity, type));
        sources(entity).types.put(claim, type);
    }

    void introduces(String decision, String entity, String type) {
        sources(entity).types.put(decision, type);
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
        sources(entity).types.remove(decision);
    }

    /**
     * The claim no longer counts.
     *
     * @return the entities whose type it gave
     */
    List<String> withdraw(String claim) {
        List<Loaded.Typed> types = byClaim.getOrDefault(claim, List.of());
        types.forEach(typed -> sources(typed.entity()).types.remove(claim));
        return types.stream().map(Loaded.Typed::entity).toList();
    }

    /**
     * The claim counts again.
     *
     * @return the entities whose type it gives
     */
    List<String> restore(String claim) {
        List<Loaded.Typed> types = byClaim.getOrDefault(claim, List.of());
        types.forEach(typed -> sources(typed.entity()).types.put(claim, typed.type()));
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
        return sources.types.values().stream().findFirst().orElse(Entity.UNTYPED);
    }

    /** @param absent the name if no other is known */
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
