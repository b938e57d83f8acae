package dev.annals.extract.llm;

import java.util.List;

/** What a model says about a text, not yet checked. */
record Answer(List<Entity> entities, List<Claim> claims) {

    /** @param type of the model's choice */
    record Entity(String name, String type) {}

    /**
     * @param from the words that give its start; empty if there are none
     * @param to the words that give its end; empty if there are none
     * @param quote the words that say it
     */
    record Claim(String quote, String subject, String predicate, String object, Tense tense, String from, String to) {}

    /** How the claim relates to the time at which the text was written. */
    enum Tense {
        /** It holds, or will from a given date. */
        PRESENT,
        /** It held and no longer does. */
        PAST,
        /** The text says that it ended. */
        ENDED
    }
}
