package dev.annals.bootstrap.history;

import java.time.Instant;
import org.eclipse.jgit.lib.PersonIdent;

/** Sanitizes the dates in commits. */
final class Instants {

    /** No project is older, but some clocks have been. */
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:01Z");

    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Instants() {}

    static Instant of(PersonIdent person) {
        Instant when = person.getWhenAsInstant();
        return when.isBefore(FIRST) ? FIRST : when.isAfter(LAST) ? LAST : when;
    }
}
