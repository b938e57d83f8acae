package dev.annals.recall.ask;

/**
 * A relation that a word stands for.
 *
 * @param side which of the two parties the word's agent or bearer is: 1 or 2; 0 if the relation is symmetric
 * @param own whether the relation is the word's own, rather than that of a synonym
 */
record Sense(String relation, int side, boolean own) {

    /**
     * The side of one party.
     *
     * @param isAgent whether the party is the word's agent or bearer
     */
    int sideOf(boolean isAgent) {
        return side == 0 || isAgent ? side : 3 - side;
    }
}
