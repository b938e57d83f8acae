package dev.annals.language.english;

/**
 * The hash of a feature's value. The hash of joined values is computed from theirs, without reading the text again.
 *
 * @param hash a polynomial over the chars
 * @param scale the factor by which it shifts what precedes it
 */
record Value(long hash, long scale) {

    static final char JOINT = '_';

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long TYPES = 0xD1B54A32D192ED03L;

    static Value of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static Value of(CharSequence text, int start, int end) {
        long hash = 0;
        long scale = 1;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + text.charAt(i);
            scale *= BASE;
        }
        return new Value(hash, scale);
    }

    /** The hash of the preceding text, the joint and this value. */
    long after(long ahead) {
        return (ahead * BASE + JOINT) * scale + hash;
    }

    /**
     * The key of a feature. It has 64 bits, so collisions are neglected.
     *
     * @param type which of the model's features it is
     */
    static long key(int type, long hash) {
        long key = hash + (type + 1) * TYPES;
        key = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
        key = (key ^ (key >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return key ^ (key >>> 33);
    }
}
