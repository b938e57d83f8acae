package dev.annals.vocabulary;

/** What words say of a state. */
public enum Effect {
    /** It holds: "works at". */
    HOLDS,
    /** It begins: "joined". */
    STARTS,
    /** It ends: "left". */
    ENDS,
    /** It is over as soon as it has happened: "visited". */
    HAPPENS
}
