package dev.annals.extract;

import java.util.List;

/** What prose says: who and what it is about, and what it claims of them, and the dates it speaks of. */
public record Extraction(List<FoundEntity> entities, List<FoundClaim> claims, List<FoundTime> times) {

    public Extraction {
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        times = List.copyOf(times);
    }
}
