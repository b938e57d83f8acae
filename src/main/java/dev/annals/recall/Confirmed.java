package dev.annals.recall;

import dev.annals.fact.Fact;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in words when a stale fact was last confirmed. */
public final class Confirmed {

    private Confirmed() {}

    /** Empty if the fact is not stale. */
    public static Optional<String> noted(Fact fact) {
        @Nullable Instant last = fact.confirmedAt();
        return fact.stale() && last != null
                ? Optional.of("last confirmed " + last.atZone(ZoneOffset.UTC).toLocalDate())
                : Optional.empty();
    }
}
