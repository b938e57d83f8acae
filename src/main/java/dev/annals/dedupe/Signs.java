package dev.annals.dedupe;

import dev.annals.dedupe.match.Sign;
import dev.annals.suggestion.Lookalike;
import dev.annals.suggestion.Meaning;
import dev.annals.suggestion.SharedValue;
import dev.annals.suggestion.SuggestionEvidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts the evidence of a suggestion to signs, with the rarity of shared values. */
final class Signs {

    private Signs() {}

    static List<Sign> of(Lookalike pair, Rarity rarity) {
        SuggestionEvidence evidence = pair.evidence();
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign.Names(evidence.likeness(), evidence.names()));
        for (SharedValue value : evidence.shared()) {
            signs.add(new Sign.Shared(
                    value.predicate(),
                    value.shown(),
                    value.identifies(),
                    rarity.bearers(fact(value)),
                    rarity.among(pair.scope())));
        }
        @Nullable Meaning meaning = evidence.meaning();
        if (meaning != null) {
            signs.add(new Sign.Near(meaning.share(), meaning.why()));
        }
        evidence.differing()
                .forEach(differing ->
                        signs.add(new Sign.Differing(differing.predicate(), differing.tellsApart(), differing.why())));
        return signs;
    }

    /** One of the facts that have the value. */
    static String fact(SharedValue value) {
        return value.facts().getFirst();
    }
}
