package dev.annals.extract.rules;

import dev.annals.belief.ClaimKind;
import dev.annals.extract.FoundClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The claims so far: what two patterns find is one claim, the surer one. */
final class Findings {

    private final Map<Key, FoundClaim> claims = new LinkedHashMap<>();

    private record Key(ClaimKind kind, FoundClaim.Named subject, String predicate, FoundClaim.Said said) {}

    void add(FoundClaim claim) {
        claims.merge(
                new Key(claim.kind(), claim.subject(), claim.predicate(), claim.said()),
                claim,
                (one, other) -> other.confidence() > one.confidence() ? other : one);
    }

    List<FoundClaim> claims() {
        return new ArrayList<>(claims.values());
    }
}
