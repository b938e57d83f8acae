package dev.annals.language.english;

/**
 * Gives each of a set of keys a number: a hash table with linear probing, whose order is that of the keys. So it is filled from
 * sorted keys in one pass. Keys and numbers take turns in one array, since to reach for another costs more than to compute.
 */
final class KeyTable {

    static final int NONE = -1;

    private static final int FREE = 0;

    private final long[] entries;
    private final long homes;

    /**
     * @param sorted as unsigned numbers, none of them 0
     * @param numbers one for each, not negative
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

    /** The number of a key, or {@link #NONE}. */
    int find(long key) {
        for (int i = 2 * home(key); entries[i] != FREE; i += 2) {
            if (entries[i] == key) {
                return (int) entries[i + 1];
            }
        }
        return NONE;
    }
}
