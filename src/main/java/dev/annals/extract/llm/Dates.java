package dev.annals.extract.llm;

import dev.annals.extract.FoundClaim.Validity;
import dev.annals.extract.FoundTime;
import dev.annals.extract.Span;
import dev.annals.extract.llm.Answer.Tense;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the words that a model points at into a validity. Their meaning is read from the text, not taken from the
 * model.
 */
final class Dates {

    private final Evidence evidence;
    private final Instant reference;

    Dates(Evidence evidence, Instant reference) {
        this.evidence = evidence;
        this.reference = reference;
    }

    /** Empty if the text does not support the dates, or if they leave no time in between. */
    Optional<Validity> of(Answer.Claim claim, Span quote) {
        @Nullable FoundTime from = evidence.time(claim.from(), quote).orElse(null);
        @Nullable FoundTime to = evidence.time(claim.to(), quote).orElse(null);
        if (isUnsupported(claim.from(), from) || isUnsupported(claim.to(), to)) {
            return Optional.empty();
        }
        boolean sinceEver = from != null && from.from().equals(Instants.MIN);
        if (claim.tense() == Tense.PRESENT && sinceEver) {
            return Optional.empty(); // "until May" gives no start
        }
        return Optional.of(validity(claim.tense(), from, to)).filter(this::lasts);
    }

    private static boolean isUnsupported(String told, @Nullable FoundTime found) {
        return found == null && !told.isBlank();
    }

    private Validity validity(Tense tense, @Nullable FoundTime from, @Nullable FoundTime to) {
        return switch (tense) {
            case PRESENT -> new Validity(from == null ? null : from.from(), to == null ? Instants.MAX : to.through());
            case PAST -> past(from, to);
            case ENDED -> new Validity(ended(from == null ? to : from), Instants.MAX);
        };
    }

    /** A single date stands for the whole period: "she lived there in 2010". */
    private Validity past(@Nullable FoundTime from, @Nullable FoundTime to) {
        FoundTime last = to == null ? from : to;
        return new Validity(
                from == null ? Instants.MIN : from.from(),
                last == null ? reference : Instants.earlier(last.through(), Instants.later(reference, last.from())));
    }

    private @Nullable Instant ended(@Nullable FoundTime time) {
        return time == null ? null : time.ended(reference);
    }

    private boolean lasts(Validity validity) {
        return (validity.from() == null ? reference : validity.from()).isBefore(validity.to());
    }
}
