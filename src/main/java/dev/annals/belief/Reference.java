package dev.annals.belief;

import dev.annals.problem.Texts;
import org.jspecify.annotations.Nullable;

/** How a caller points at an entity. */
public sealed interface Reference {

    record ById(String id) implements Reference {}

    /**
     * @param type null: any
     * @param as what tells it apart from others of its name; null: nothing
     */
    record ByName(
            String name, @Nullable String type, @Nullable String as) implements Reference {

        public static ByName of(String name) {
            return new ByName(name, null, null);
        }

        public String nameKey() {
            return Texts.folded(name);
        }
    }
}
