package dev.annals.language.english;

import java.util.Arrays;

/** The keys of a state's features, in order. */
final class Keys {

    private static final int USUAL = 128;

    private long[] keys = new long[USUAL];
    private int size;

    void add(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return keys[index];
    }
}
