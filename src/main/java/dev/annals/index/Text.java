package dev.annals.index;

import dev.annals.embed.Passage;

/**
 * A text to be embedded: a fact's statement, a passage or a digest.
 *
 * @param embeddedBy the model that has embedded it; "" for none
 */
record Text(Kind kind, String id, String scope, Passage passage, String embeddedBy) {

    enum Kind {
        FACT,
        PASSAGE,
        DIGEST
    }
}
