package dev.annals.recall.ask;

import java.time.Instant;

/**
 * A fact, reduced to what answering a question needs.
 *
 * @param validFrom like {@code validTo}, {@code knownFrom} and {@code knownTo}: open ends are
 *     {@link dev.annals.time.Instants#MIN} and {@code MAX}
 * @param alone whether its subject has no other value of the predicate at that time
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
     * @param id of the entity; empty for a literal
     * @param type of the entity; empty for a literal
     */
    public record Party(String id, String name, String type) {

        public static Party literal(String text) {
            return new Party("", text, "");
        }

        /** Whether the mention means this party. */
        boolean isOf(Mention mention) {
            return mention.ids().contains(id.isEmpty() ? Literals.id(name) : id);
        }
    }

    /** Whether it states the same as another fact, regardless of time. */
    boolean saysAs(Held other) {
        return scope.equals(other.scope)
                && predicate.equals(other.predicate)
                && subject.id().equals(other.subject.id())
                && object.id().equals(other.object.id())
                && (!object.id().isEmpty() || object.name().equals(other.object.name()));
    }

    /** What it says of whom, whichever predicate says it. */
    record Said(String scope, Party subject, Party object, Instant validFrom, Instant validTo) {}

    Said said() {
        return new Said(scope, subject, object, validFrom, validTo);
    }

    /** The other way round: as "owned_by" says what "owns" does. That its subject has one value says nothing of its object. */
    Held turned() {
        return new Held(
                id,
                scope,
                predicate,
                object,
                subject,
                statement,
                validFrom,
                validTo,
                knownFrom,
                knownTo,
                believedSince,
                false);
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
