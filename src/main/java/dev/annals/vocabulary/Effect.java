package dev.annals.vocabulary;

/** What words say of a state. */
public enum Effect {
    /** It holds: "works at". */
    HOLDS,
    /** It holds, and may go on where the word does not: who is no longer the CEO may still work there. */
    IMPLIES,
    /** It begins: "joined". */
    STARTS,
    /** It ends: "left". */
    ENDS,
    /** It is over as soon as it has happened: "visited". */
    HAPPENS
}
