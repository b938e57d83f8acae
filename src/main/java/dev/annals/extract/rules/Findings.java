package dev.annals.extract.rules;

import dev.annals.belief.ClaimKind;
import dev.annals.extract.FoundAlias;
import dev.annals.extract.FoundClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects claims and other names. If two patterns find the same, the more confident one is kept. */
final class Findings {

    private final Map<Key, FoundClaim> claims = new LinkedHashMap<>();

    private final Map<OtherName, FoundAlias> aliases = new LinkedHashMap<>();

    private record Key(ClaimKind kind, FoundClaim.Named subject, String predicate, FoundClaim.Said said) {}

    private record OtherName(FoundClaim.Named entity, String name) {}

    void add(FoundAlias alias) {
        aliases.merge(
                new OtherName(alias.entity(), alias.name()),
                alias,
                (one, other) -> other.confidence() > one.confidence() ? other : one);
    }

    void add(FoundClaim claim) {
        claims.merge(
                new Key(claim.kind(), claim.subject(), claim.predicate(), claim.said()),
                claim,
                (one, other) -> other.confidence() > one.confidence() ? other : one);
    }

    List<FoundClaim> claims() {
        return new ArrayList<>(claims.values());
    }

    List<FoundAlias> aliases() {
        return new ArrayList<>(aliases.values());
    }
}
