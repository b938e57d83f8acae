package dev.annals.language.english;

/** The property of a word that a feature uses, by NLP4J's names. */
enum Field {
    WORD_FORM_SIMPLIFIED,
    WORD_FORM_SIMPLIFIED_LOWERCASE,
    WORD_SHAPE,
    /** Its first letters. */
    PREFIX,
    /** Its last letters. */
    SUFFIX,
    LEMMA,
    PART_OF_SPEECH_TAG,
    NAMED_ENTITY_TAG,
    DEPENDENCY_LABEL,
    /** The number of dependents on either side: none, one, or more. */
    VALENCY,
    /** The parts of speech the word can have. */
    AMBIGUITY_CLASSES,
    /** The Brown clusters that contain the word. */
    WORD_CLUSTERS,
    /** The lists of names that contain the word; not used here. */
    NAMED_ENTITY_GAZETTEERS,
    ORTHOGRAPHIC,
    /** Whether it is the first or last word of the sentence. */
    POSITIONAL
}
