package dev.annals.vocabulary;

/** What words say about a state. */
public enum Effect {
    /** It holds: "works at". */
    HOLDS,
    /** It holds, but may go on when the word no longer applies: a former CEO may still work there. */
    IMPLIES,
    /** It begins: "joined". */
    STARTS,
    /** It ends: "left". */
    ENDS,
    /** It is over at once: "visited". */
    HAPPENS
}
