package dev.annals.language.english;

/**
 * Maps keys to numbers: a hash table with linear probing that keeps its keys in order, so that sorted keys fill it in
 * one pass. Keys and numbers alternate in one array, because a second memory access costs more than the arithmetic.
 */
final class KeyTable {

    static final int NONE = -1;

    private static final int FREE = 0;

    private final long[] entries;
    private final long homes;

    /**
     * @param sorted keys, sorted as unsigned numbers and never 0
     * @param numbers one for each key, not negative
     */
    KeyTable(long[] sorted, int[] numbers) {
        homes = sorted.length + sorted.length / 2L + 1;
        entries = new long[2 * (lastPlace(sorted) + 2)];
        int place = -1;
        for (int i = 0; i < sorted.length; i++) {
            place = Math.max(home(sorted[i]), place + 1);
            entries[2 * place] = sorted[i];
            entries[2 * place + 1] = numbers[i];
        }
    }

    private int lastPlace(long[] sorted) {
        int place = -1;
        for (long key : sorted) {
            place = Math.max(home(key), place + 1);
        }
        return Math.max((int) homes, place);
    }

    private int home(long key) {
        return (int) Math.unsignedMultiplyHigh(key, homes);
    }

    /** The number of a key; {@link #NONE} if it is absent. */
    int find(long key) {
        for (int i = 2 * home(key); entries[i] != FREE; i += 2) {
            if (entries[i] == key) {
                return (int) entries[i + 1];
            }
        }
        return NONE;
    }
}
