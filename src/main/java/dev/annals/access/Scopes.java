package dev.annals.access;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The scopes that a caller may read, or write. */
public sealed interface Scopes {

    /** Every scope of the tenant, including future ones. */
    Scopes ALL = new All();

    /** Only these scopes; may be none. */
    static Scopes of(Collection<String> names) {
        return new Some(Collections.unmodifiableSet(new TreeSet<>(names))); // in the same order in every process
    }

    boolean include(String scope);

    /** Those of these scopes that are asked for; null asks for all. */
    Scopes narrowedTo(@Nullable Collection<String> asked);

    /** The parameter {@code scopes} of a statement: null means every scope. */
    @Nullable
    List<String> parameter();

    record All() implements Scopes {

        @Override
        public boolean include(String scope) {
            return true;
        }

        @Override
        public Scopes narrowedTo(@Nullable Collection<String> asked) {
            return asked == null ? this : of(asked);
        }

        @Override
        public @Nullable List<String> parameter() {
            return null;
        }
    }

    record Some(Set<String> names) implements Scopes {

        @Override
        public boolean include(String scope) {
            return names.contains(scope);
        }

        @Override
        public Scopes narrowedTo(@Nullable Collection<String> asked) {
            return asked == null
                    ? this
                    : of(asked.stream().filter(names::contains).toList());
        }

        @Override
        public List<String> parameter() {
            return List.copyOf(names);
        }
    }
}
