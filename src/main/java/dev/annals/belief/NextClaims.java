package dev.annals.belief;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map.Entry;

/** For claims visited from the latest start to the earliest: when the next claim of a different value starts. */
final class NextClaims {

    private final NestedDates granules;

    /** For each value the start of its claim visited last; the value visited last comes last. */
    private final LinkedHashMap<Value, Instant> starts = new LinkedHashMap<>();

    NextClaims(NestedDates granules) {
        this.granules = granules;
    }

    void add(Claim claim) {
        starts.putLast(claim.said(), claim.start());
    }

    /** When the next claim of a value that does not agree starts; {@code Instants.MAX} if there is none. */
    Instant startAfter(Claim claim) {
        for (Entry<Value, Instant> following : starts.reversed().entrySet()) {
            if (!granules.agree(claim.said(), following.getKey())) {
                return following.getValue();
            }
        }
        return Instants.MAX;
    }
}
