package dev.annals.recall.ask;

/**
 * A word of a question that indicates the relation it asks about.
 *
 * @param agentIsAnchor whether the word's agent or bearer is the entity the question starts from, rather than the one
 *     it asks for: Ann in "where did Ann work", but not Acme in "who is the owner of Acme"
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
        /** Must match, or the question is not understood. */
        NEEDED,

        /**
         * Says what the entity is that the question starts from: "the company Acme". It must be of that type, or the
         * predicate must say it: the wife of Ann is not Ann.
         */
        CALLING,

        /** Names the kind of thing asked for: "which team". */
        CLASS,

        /** Narrows that kind: "which football team". */
        NARROWING
    }

    /** Whether it says what is asked for, rather than the relation. */
    boolean isOfKind() {
        return kind == Kind.CLASS || kind == Kind.NARROWING;
    }

    Cue turned() {
        return new Cue(word, !agentIsAnchor, kind, form);
    }
}
