package dev.annals.change;

/** What a feature adds to a transaction. The commit takes it along without knowing what it is. */
public interface Part {

    /** The id of what it is about. Two parts about one thing never share a database transaction. */
    String subject();

    /** Whether it does more than its transaction's ops say, and so needs a database transaction of its own. */
    boolean rearranges();
}
