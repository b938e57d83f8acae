package dev.annals.recall.ask;

/**
 * A word of a question that tells which relation it asks about.
 *
 * @param agentIsAnchor whether the word's agent or bearer is the entity that the question starts from, and not what it asks
 *     for: Ann in "where did Ann work", but not Acme in "who is the owner of Acme"
 */
record Cue(String word, boolean agentIsAnchor, Kind kind, Form form) {

    enum Form {
        /** "Who sold it". */
        ACTIVE,

        /** "What was sold". */
        PASSIVE,

        /** "Who is the seller". */
        NOUN
    }

    enum Kind {
        /** Without it the question is not understood. */
        NEEDED,

        /** It says what kind of thing is asked for: "which team". */
        CLASS,

        /** It may say so too: "which football team". */
        OPTIONAL
    }

    Cue turned() {
        return new Cue(word, !agentIsAnchor, kind, form);
    }
}
