package dev.annals.reconcile.policy;

/** What a policy decides about a contradiction. */
public sealed interface Choice {

    /** A readable reason for the decision. */
    String why();

    /**
     * One side is believed; the others are set aside.
     *
     * @param side its index in the list
     * @param criterion that chose it
     */
    record Keep(int side, String criterion, String why) implements Choice {}

    /** All sides stand. */
    record Accept(String criterion, String why) implements Choice {}

    /** A person has to decide. */
    record Open(String why) implements Choice {}
}
