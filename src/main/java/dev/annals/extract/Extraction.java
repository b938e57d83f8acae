package dev.annals.extract;

import java.util.List;

/** What prose says: who and what it is about, what it claims of them, how else they are called, and the dates it speaks of. */
public record Extraction(
        List<FoundEntity> entities, List<FoundClaim> claims, List<FoundAlias> aliases, List<FoundTime> times) {

    public Extraction {
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        aliases = List.copyOf(aliases);
        times = List.copyOf(times);
    }
}
