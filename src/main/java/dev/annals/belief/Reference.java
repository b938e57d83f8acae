package dev.annals.belief;

import dev.annals.likeness.NameKeys;
import dev.annals.problem.Texts;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a request or a text refers to an entity. */
public sealed interface Reference {

    record ById(String id) implements Reference {}

    /**
     * @param type null: any
     * @param as what tells it apart from namesakes; null: nothing
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
     * An entity mentioned in a text: its name also matches without title or legal form. Where several fit, none is
     * chosen.
     *
     * @param type {@code Thing} where the text does not say
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

    /** The type it gives the entity; empty if it says no more than {@code Thing}. */
    default Optional<String> givenType() {
        @Nullable
        String type = switch (this) {
            case ById _ -> null;
            case ByName(var _, String given, var _) -> given;
            case Mentioned(var _, String given) -> given;
        };
        return Optional.ofNullable(type).filter(given -> !given.equals(Entity.UNTYPED));
    }

    /** The keys under which it is looked up; empty for a reference by id. */
    default Set<String> nameKeys() {
        return Set.of();
    }
}
