package dev.annals.files.merge;

import dev.annals.files.block.Entry;
import dev.annals.files.block.FactLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The facts above a line under the same heading. */
final class PrecedingFacts {

    private final Map<String, List<String>> keys = new HashMap<>();

    /** @param told the fact the line shows; null: none */
    void passed(Entry entry, @Nullable FactLine told) {
        if (told != null) {
            keys.computeIfAbsent(entry.heading(), _ -> new ArrayList<>()).addFirst(told.key());
        }
    }

    /** The nearest first. */
    List<String> of(Entry entry) {
        return List.copyOf(keys.getOrDefault(entry.heading(), List.of()));
    }
}
