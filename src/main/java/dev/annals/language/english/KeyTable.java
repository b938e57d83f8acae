package dev.annals.language.english;

/**
 * A set of keys that gives each a place: a hash table with linear probing, whose order is that of the keys. So it is filled
 * from sorted keys in one pass, and what belongs to them lies in the same order.
 */
final class KeyTable {

    private static final int FREE = 0;

    private final long[] keys;
    private final int shift;

    /** @param sorted as unsigned numbers, none of them 0 */
    KeyTable(long[] sorted) {
        shift = Long.numberOfLeadingZeros(Math.max(2, sorted.length + sorted.length / 2L));
        keys = new long[Math.max(1 << (64 - shift), size(sorted)) + 1];
        int next = 0;
        for (long key : sorted) {
            next = Math.max(home(key), next);
            keys[next++] = key;
        }
    }

    private int size(long[] sorted) {
        int next = 0;
        for (long key : sorted) {
            next = Math.max(home(key), next) + 1;
        }
        return next;
    }

    private int home(long key) {
        return (int) (key >>> shift);
    }

    /** The place of a key, or -1. */
    int find(long key) {
        int place = home(key);
        while (keys[place] != FREE) {
            if (keys[place] == key) {
                return place;
            }
            place++;
        }
        return -1;
    }

    int places() {
        return keys.length;
    }

    boolean isTaken(int place) {
        return keys[place] != FREE;
    }
}
