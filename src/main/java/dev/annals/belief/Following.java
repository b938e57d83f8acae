package dev.annals.belief;

import dev.annals.time.Instants;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map.Entry;

/** Claims met from the latest start to the earliest: which follows one met next, of a value that does not agree. */
final class Following {

    private final Granules granules;

    /** The start of each value's claim met last; of all values, the one met last is last. */
    private final LinkedHashMap<Value, Instant> starts = new LinkedHashMap<>();

    Following(Granules granules) {
        this.granules = granules;
    }

    void add(Claim claim) {
        starts.putLast(claim.said(), claim.start());
    }

    /** When the first one that does not agree starts; MAX: there is none. */
    Instant startAfter(Claim claim) {
        for (Entry<Value, Instant> following : starts.reversed().entrySet()) {
            if (!granules.agree(claim.said(), following.getKey())) {
                return following.getValue();
            }
        }
        return Instants.MAX;
    }
}
