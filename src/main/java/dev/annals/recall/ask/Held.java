package dev.annals.recall.ask;

import java.time.Instant;

/**
 * A fact, as much of it as a question needs.
 *
 * @param validFrom and validTo, knownFrom and knownTo: open ends are {@link dev.annals.time.Instants#MIN} and {@code MAX}
 * @param alone whether its subject has no other value of the predicate at the time
 */
public record Held(
        String id,
        String scope,
        String predicate,
        Party subject,
        Party object,
        String statement,
        Instant validFrom,
        Instant validTo,
        Instant knownFrom,
        Instant knownTo,
        Instant believedSince,
        boolean alone) {

    /**
     * @param id of the entity; empty where it is a literal
     * @param type of the entity
     */
    public record Party(String id, String name, String type) {

        public static Party literal(String text) {
            return new Party("", text, "");
        }

        /** Whether it is the one that is meant. */
        boolean isOf(Mention mention) {
            return mention.ids().contains(id.isEmpty() ? Literals.id(name) : id);
        }
    }

    /** Whether it says the same of the same, whatever the time. */
    boolean saysAs(Held other) {
        return scope.equals(other.scope)
                && predicate.equals(other.predicate)
                && subject.id().equals(other.subject.id())
                && object.id().equals(other.object.id())
                && (!object.id().isEmpty() || object.name().equals(other.object.name()));
    }

    Party party(boolean ofSubject) {
        return ofSubject ? subject : object;
    }

    boolean overlaps(Instant from, Instant to) {
        return validFrom.isBefore(to) && validTo.isAfter(from);
    }

    boolean covers(Instant at) {
        return !validFrom.isAfter(at) && validTo.isAfter(at);
    }
}
