package dev.annals.commit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers the nodes of one kind that a statement's rows refer to: first those it creates, then those that exist. */
final class Places {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> known = new ArrayList<>();

    Places(Stream<String> made) {
        made.forEach(id -> places.put(id, places.size()));
    }

    int of(String id) {
        return places.computeIfAbsent(id, there -> {
            known.add(there);
            return places.size();
        });
    }

    /** The ids of those that exist; grows as more are referred to. */
    List<String> known() {
        return known;
    }

    int size() {
        return places.size();
    }
}
