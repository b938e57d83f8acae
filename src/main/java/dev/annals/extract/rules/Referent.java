package dev.annals.extract.rules;

import dev.annals.extract.FoundClaim;
import dev.annals.extract.Span;

/**
 * What words refer to.
 *
 * @param said the entity or literal
 * @param span where the words are
 * @param certainty how certain the reference is, from 0 to 1
 */
record Referent(FoundClaim.Said said, Span span, double certainty) {

    static Referent entity(String name, String type, Span span, double certainty) {
        return new Referent(new FoundClaim.Named(name, type), span, certainty);
    }

    static Referent literal(String text, Span span) {
        return new Referent(new FoundClaim.Written(text), span, 1);
    }

    String text() {
        return switch (said) {
            case FoundClaim.Named named -> named.name();
            case FoundClaim.Written written -> written.text();
        };
    }

    /** The entity of this name, with another type. */
    Referent as(String type) {
        return entity(text(), type, span, certainty);
    }

    Referent surelyAtMost(double limit) {
        return new Referent(said, span, Math.min(certainty, limit));
    }
}
