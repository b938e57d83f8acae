package dev.annals.language.english;

/** What of a word a feature tells, by NLP4J's names. */
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
    /** How many dependents it has on either side: none, one, or more. */
    VALENCY,
    /** The parts of speech it can have. */
    AMBIGUITY_CLASSES,
    /** The Brown clusters it is in. */
    WORD_CLUSTERS,
    /** The lists of names it is in. There are none here. */
    NAMED_ENTITY_GAZETTEERS,
    ORTHOGRAPHIC,
    /** Whether the sentence starts or ends with it. */
    POSITIONAL
}
