package dev.annals.belief;

import dev.annals.likeness.NameKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who bears which names, by the names without what stands around them. Few ask, so the keys are made when one does. */
final class BareNames {

    private final List<Borne> noted = new ArrayList<>();
    private final Map<String, List<Borne>> byKey = new HashMap<>();

    record Borne(String name, String entity) {}

    void note(String name, String entity) {
        noted.add(new Borne(name, entity));
    }

    /** Once: a name may be borne twice, by two decisions. */
    void forget(String name, String entity) {
        keyed(NameKeys.ofBare(name)).remove(new Borne(name, entity));
    }

    /** @param key of {@link NameKeys#ofBare} */
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
