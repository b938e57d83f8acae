package dev.annals.belief;

import dev.annals.problem.Texts;
import org.jspecify.annotations.Nullable;

/** How a caller points at an entity. */
public sealed interface Reference {

    record ById(String id) implements Reference {}

    /** @param type null: any */
    record ByName(String name, @Nullable String type) implements Reference {
        public String nameKey() {
            return Texts.folded(name);
        }
    }
}
