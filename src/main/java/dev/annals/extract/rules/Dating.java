package dev.annals.extract.rules;

import dev.annals.extract.FoundClaim.Validity;
import dev.annals.extract.FoundTime;
import dev.annals.extract.rules.Standing.Mode;
import dev.annals.time.Instants;
import dev.annals.vocabulary.Effect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Determines when a claim holds, from the dates of its clause and the tense of its verb. */
final class Dating {

    private final Instant reference;

    Dating(Instant reference) {
        this.reference = reference;
    }

    /** The validity of a claim; empty if the dates cannot apply to it. */
    Optional<Validity> of(Candidate candidate, Standing standing, List<FoundTime> times) {
        FoundTime time = times.isEmpty() ? null : times.getFirst();
        if (candidate.term().timeless()) {
            return Optional.of(Validity.ALWAYS);
        }
        if (standing.mode() == Mode.PLANNED) {
            return planned(time);
        }
        if (candidate.effect() == Effect.HAPPENS) {
            return Optional.of(held(time));
        }
        boolean starts = candidate.effect() == Effect.STARTS || standing.mode() == Mode.BEGUN;
        if (starts) {
            return Optional.of(time == null ? Validity.OPEN : started(time));
        }
        return Optional.of(standing.past() ? held(time) : holds(time));
    }

    /** Whether the first of these dates is still to come. */
    boolean isAhead(List<FoundTime> times) {
        return !times.isEmpty() && times.getFirst().from().isAfter(reference);
    }

    /** From when on the fact no longer holds: the reference time if no date is given. Empty if the end is planned without a future date. */
    Optional<Validity> over(Standing standing, List<FoundTime> times) {
        FoundTime time = times.isEmpty() ? null : times.getFirst();
        if (standing.mode() == Mode.PLANNED && (time == null || !time.through().isAfter(reference))) {
            return Optional.empty();
        }
        return Optional.of(new Validity(time == null ? null : time.ended(reference), Instants.MAX));
    }

    private Optional<Validity> planned(@Nullable FoundTime time) {
        if (time == null || !time.from().isAfter(reference)) {
            return Optional.empty();
        }
        return Optional.of(started(time));
    }

    /** From the start of the time named, open-ended: a period says when it began, not how long it lasted. */
    private static Validity started(FoundTime time) {
        return new Validity(time.from(), Instants.MAX);
    }

    private Validity held(@Nullable FoundTime time) {
        return time == null ? before() : new Validity(time.from(), time.through());
    }

    private Validity holds(@Nullable FoundTime time) {
        if (time == null) {
            return Validity.OPEN;
        }
        return new Validity(time.from(), time.through().isAfter(reference) ? Instants.MAX : time.through());
    }

    /** At some time before now. */
    private Validity before() {
        return new Validity(Instants.MIN, reference);
    }
}
