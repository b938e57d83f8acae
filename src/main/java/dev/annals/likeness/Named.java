package dev.annals.likeness;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entity is called.
 *
 * @param type {@code Thing} if unknown
 * @param as distinguishes it from others of the same name; null if it needs no distinction
 * @param aliases its other names
 */
public record Named(String name, String type, @Nullable String as, List<String> aliases) {

    public Named {
        aliases = List.copyOf(aliases);
    }

    public static Named of(String name, String type) {
        return new Named(name, type, null, List.of());
    }

    Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
