package dev.annals.extract;

import java.util.List;

/**
 * What prose says: the entities it mentions, the claims it makes about them, their other names, and the dates it
 * mentions.
 */
public record Extraction(
        List<FoundEntity> entities, List<FoundClaim> claims, List<FoundAlias> aliases, List<FoundTime> times) {

    public Extraction {
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        aliases = List.copyOf(aliases);
        times = List.copyOf(times);
    }
}
