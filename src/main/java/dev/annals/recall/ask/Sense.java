package dev.annals.recall.ask;

/**
 * A relation that a word says.
 *
 * @param side which of its two parties the word's agent or bearer is: 1 or 2; 0 where they are alike
 * @param own whether it is the word's own, and not one that other words say too
 */
record Sense(String relation, int side, boolean own) {

    /**
     * The side of a party.
     *
     * @param isAgent whether it is the word's agent or bearer
     */
    int sideOf(boolean isAgent) {
        return side == 0 || isAgent ? side : 3 - side;
    }
}
