package dev.annals.episode.learn;

import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.digest.CanonicalJson;
import java.util.Map;

/** Why an entity gets another name: an episode says so. */
final class QuotedName {

    private static final String REASON = "an episode says so";

    private QuotedName() {}

    /** The quote serves as evidence. */
    static Op.Why why(Quote quote) {
        return new Op.Why(
                REASON,
                CanonicalJson.write(
                        Map.of("by", quote.by(), "quote", quote.text(), "start", quote.start(), "end", quote.end())));
    }
}
