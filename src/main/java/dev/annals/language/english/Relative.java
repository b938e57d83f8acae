package dev.annals.language.english;

/** A word related to another one, by NLP4J's names. */
enum Relative {
    /** The word itself. */
    SELF,
    /** Its head. */
    H,
    /** Its head's head. */
    H2,
    /** Its leftmost dependent, if that is to its left. */
    LMD,
    /** The next one from the left. */
    LMD2,
    /** Its rightmost dependent, if that is to its right. */
    RMD,
    RMD2,
    /** Its nearest sibling to the left. */
    LNS,
    LNS2
}
