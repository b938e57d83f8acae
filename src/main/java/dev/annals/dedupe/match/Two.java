package dev.annals.dedupe.match;

import java.util.Set;

/** An unordered pair of entity ids. */
public record Two(String one, String other) {

    public Two {
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }

    boolean within(Set<String> ids) {
        return ids.contains(one) && ids.contains(other);
    }
}
