package dev.annals.index;

import dev.annals.embed.Passage;

/**
 * A fact's statement, a passage or a digest, to be embedded.
 *
 * @param embeddedBy the model that has embedded it, or ""
 */
record Text(Kind kind, String id, String scope, Passage passage, String embeddedBy) {

    enum Kind {
        FACT,
        PASSAGE,
        DIGEST
    }
}
