package dev.annals.extract;

import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.time.Instants;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim found in a text.
 *
 * @param validity when it holds
 * @param quote the words that say so
 * @param confidence from 0 to 1
 */
public record FoundClaim(
        ClaimKind kind, Named subject, String predicate, Said said, Validity validity, Span quote, double confidence) {

    /** An entity by its name. */
    public record Named(String name, String type) implements Said {

        Reference reference() {
            return new Reference.Mentioned(name, type);
        }
    }

    /** A literal as written in the text. */
    public record Written(String text) implements Said {}

    /** What the claim says of its subject. */
    public sealed interface Said {}

    /**
     * When a claim holds.
     *
     * @param from null: from the reference time
     * @param to {@code Instants.MAX} if it is open
     */
    public record Validity(@Nullable Instant from, Instant to) {

        /** From the reference time, open-ended. */
        public static final Validity OPEN = new Validity(null, Instants.MAX);

        /** Unbounded at both ends. */
        public static final Validity ALWAYS = new Validity(Instants.MIN, Instants.MAX);
    }

    FoundClaim saying(Said other) {
        return new FoundClaim(kind, subject, predicate, other, validity, quote, confidence);
    }

    /** The op that makes the claim. */
    public Op.Make op(Quote words) {
        Op.Said value = switch (said) {
            case Named named -> new Op.Said.Referred(named.reference());
            case Written written -> new Op.Said.Literal(new Value.Literal(written.text()));
        };
        return new Op.Make(
                kind,
                subject.reference(),
                predicate,
                value,
                validity.from(),
                validity.to(),
                new Op.Written(null, null),
                confidence,
                null,
                null,
                words);
    }
}
