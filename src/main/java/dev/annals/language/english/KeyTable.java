package dev.annals.language.english;

/**
 * Maps keys to numbers: a hash table with linear probing that keeps its keys in order, so that sorted keys fill it in
 * one pass. An entry holds the lower half of a key beside its number, in one word; the upper half decides where it is
 * looked for. So an unknown key is taken for a known one about once in four billion times.
 */
final class KeyTable {

    static final int NONE = -1;

    private static final int FREE = 0;

    private final long[] entries;
    private final long homes;

    /**
     * @param sorted keys, sorted as unsigned numbers
     * @param numbers one for each key, from 0 to 2³¹ − 2
     * @throws IllegalArgumentException if two keys cannot be told apart
     */
    KeyTable(long[] sorted, int[] numbers) {
        homes = sorted.length + sorted.length / 2L + 1;
        entries = new long[lastPlace(sorted) + 2];
        int place = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (find(sorted[i]) != NONE) {
                throw new IllegalArgumentException("two keys cannot be told apart: change the hash");
            }
            place = Math.max(home(sorted[i]), place + 1);
            entries[place] = entry(sorted[i], numbers[i]);
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

    /** Never {@link #FREE}. */
    private static long entry(long key, int number) {
        return key << Integer.SIZE | (number + 1);
    }

    /** The number of a key; {@link #NONE} if it is absent. */
    int find(long key) {
        for (int place = home(key); entries[place] != FREE; place++) {
            if ((int) (entries[place] >>> Integer.SIZE) == (int) key) {
                return (int) entries[place] - 1;
            }
        }
        return NONE;
    }
}
