package dev.annals.bootstrap.history;

import dev.annals.bootstrap.finding.Claim;
import dev.annals.bootstrap.finding.Name;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the project as a whole has while at least one manifest declares it: from the first to the last. */
final class Presence {

    private final Name project;
    private final String predicate;
    private final Map<Name, Set<Place>> places = new HashMap<>();

    /**
     * Values that changed since the last call of {@link #claims}: whether each was there before, and the manifest that
     * changed it first.
     */
    private final Map<Name, Before> touched = new LinkedHashMap<>();

    private record Before(boolean there, String path) {}

    private record Place(String path, String section) {}

    Presence(Name project, String predicate) {
        this.project = project;
        this.predicate = predicate;
    }

    void set(Name what, String path, String section, boolean there) {
        Set<Place> those = places.computeIfAbsent(what, one -> new HashSet<>());
        touched.putIfAbsent(what, new Before(!those.isEmpty(), path));
        if (there) {
            those.add(new Place(path, section));
        } else {
            those.remove(new Place(path, section));
        }
    }

    /** Keyed by the manifest that each claim is reported with. */
    Map<String, List<Claim>> claims(Instant at) {
        Map<String, List<Claim>> claims = new HashMap<>();
        touched.forEach((what, before) -> {
            boolean there = !places.getOrDefault(what, Set.of()).isEmpty();
            if (there != before.there()) {
                claims.computeIfAbsent(before.path(), path -> new ArrayList<>())
                        .add(
                                there
                                        ? Claim.that(project, predicate, what, at)
                                        : Claim.ended(project, predicate, what, at));
            }
        });
        touched.clear();
        return claims;
    }
}
