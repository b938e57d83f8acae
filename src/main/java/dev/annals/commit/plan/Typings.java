package dev.annals.commit.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which live claims give entities their types: a type lives as long as a claim or a decision gives it. */
final class Typings {

    private final Map<String, Set<String>> claimsByEntity = new HashMap<>();
    private final Map<String, Set<String>> entitiesByClaim = new HashMap<>();
    private final Set<String> decided = new HashSet<>();

    Typings(Map<String, Loaded.Place> claims) {
        claims.forEach((claim, place) -> {
            if (!place.retracted()) {
                place.types().forEach(typed -> load(claim, typed));
            }
        });
    }

    private void load(String claim, Loaded.Typed typed) {
        gives(claim, typed.entity());
        if (typed.otherwise()) {
            decided.add(typed.entity());
        }
    }

    void gives(String claim, String entity) {
        claimsByEntity.computeIfAbsent(entity, id -> new HashSet<>()).add(claim);
        entitiesByClaim.computeIfAbsent(claim, id -> new HashSet<>()).add(entity);
    }

    /** Whatever claims say, or said, of its type does not count any more. */
    void decide(String entity) {
        decided.add(entity);
    }

    /** @return the entities whose type nothing gives any more */
    List<String> withdraw(String claim) {
        List<String> untyped = new ArrayList<>();
        for (String entity : entitiesByClaim.getOrDefault(claim, Set.of())) {
            Set<String> claims = claimsByEntity.getOrDefault(entity, new HashSet<>());
            claims.remove(claim);
            if (claims.isEmpty() && !decided.contains(entity)) {
                untyped.add(entity);
            }
        }
        return untyped;
    }
}
