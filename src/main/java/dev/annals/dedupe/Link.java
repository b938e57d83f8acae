package dev.annals.dedupe;

import dev.annals.dedupe.match.Two;
import dev.annals.dedupe.match.Weighed;
import dev.annals.suggestion.Lookalike;

/** Two entities that may be the same, and how certain that is. */
record Link(Lookalike pair, Weighed weighed) {

    Two two() {
        return new Two(pair.entity().id(), pair.into().id());
    }

    double probability() {
        return weighed.probability();
    }
}
