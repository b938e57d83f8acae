package dev.annals.reconcile.policy;

/** What a policy makes of a contradiction. */
public sealed interface Choice {

    /** In words, for a decision's reason. */
    String why();

    /**
     * One side is believed, and the others are set aside.
     *
     * @param side its place in the list
     * @param criterion by which it was chosen
     */
    record Keep(int side, String criterion, String why) implements Choice {}

    /** All stand. */
    record Accept(String criterion, String why) implements Choice {}

    /** A person has to decide. */
    record Open(String why) implements Choice {}
}
