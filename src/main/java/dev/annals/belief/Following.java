package dev.annals.belief;

import dev.annals.time.Instants;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Claims met from the latest start to the earliest: which follows one met next, of another value. Only two can matter. */
final class Following {

    private @Nullable Claim first;
    private @Nullable Claim firstOfAnotherValue;

    void add(Claim claim) {
        if (first != null && first.saysOtherThan(claim)) {
            firstOfAnotherValue = first;
        }
        first = claim;
    }

    /** When the first one of another value starts; MAX: there is none. */
    Instant startAfter(Claim claim) {
        Claim following = first != null && first.saysOtherThan(claim) ? first : firstOfAnotherValue;
        return following == null ? Instants.MAX : following.start();
    }
}
