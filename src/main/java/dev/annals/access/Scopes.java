package dev.annals.access;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The scopes somebody may read, or write. */
public sealed interface Scopes {

    /** Every scope of the tenant, also those to come. */
    Scopes ALL = new All();

    /** Just these, of which there may be none. */
    static Scopes of(Collection<String> names) {
        return new Some(Collections.unmodifiableSet(new TreeSet<>(names))); // in the same order in every process
    }

    boolean include(String scope);

    /** What is left of these when only some are asked for; null asks for all. */
    Scopes narrowedTo(@Nullable Collection<String> asked);

    /** As the parameter {@code scopes} of a statement: null means every scope. */
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
