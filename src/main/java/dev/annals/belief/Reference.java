package dev.annals.belief;

import dev.annals.likeness.NameKeys;
import dev.annals.problem.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an entity is pointed at. */
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

        @Override
        public Set<String> nameKeys() {
            return Set.of(nameKey());
        }
    }

    /**
     * One that a text mentions: also found by its name without title or legal form. Where several fit, none is meant.
     *
     * @param type {@code Thing} where the text does not tell
     */
    record Mentioned(String name, String type) implements Reference {

        @Override
        public Set<String> nameKeys() {
            return NameKeys.ofSame(name);
        }

        boolean isTyped() {
            return !type.equals(Entity.UNTYPED);
        }
    }

    /** The keys by which it is looked up, if by its name. */
    default Set<String> nameKeys() {
        return Set.of();
    }
}
