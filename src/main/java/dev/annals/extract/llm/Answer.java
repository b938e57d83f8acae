package dev.annals.extract.llm;

import java.util.List;

/** What a model says that a text says. Nothing of it is believed yet. */
record Answer(List<Entity> entities, List<Claim> claims) {

    /** @param type as the model thinks fit */
    record Entity(String name, String type) {}

    /**
     * @param from the words for its start; empty: there are none
     * @param to the words for its end; empty: there are none
     * @param quote the words that say it
     */
    record Claim(String quote, String subject, String predicate, String object, Tense tense, String from, String to) {}

    /** How what is claimed stands to the time at which the text was written. */
    enum Tense {
        /** It is so, or will be from a given date on. */
        PRESENT,
        /** It was so and is no more. */
        PAST,
        /** The text says that it stopped. */
        ENDED
    }
}
