package dev.annals.language.english;

/** A linear model, sparse: of each feature only the weights that are not zero. */
final class Classifier {

    private static final int LABEL_BITS = 8;
    private static final int LABEL = (1 << LABEL_BITS) - 1;
    private static final int LABELS_IN_INT = Integer.SIZE / LABEL_BITS;

    private final KeyTable features;

    /**
     * For each feature, side by side since they are needed together: how many weights it has and which labels they speak for,
     * four to an int, and the weights.
     */
    private final int[] data;

    /**
     * @param keys of the features, sorted as unsigned numbers
     * @param counts how many weights each has, unsigned
     * @param labels which labels they speak for, unsigned
     */
    Classifier(long[] keys, byte[] counts, byte[] labels, float[] weights) {
        int[] starts = new int[keys.length];
        data = new int[size(counts)];
        int start = 0;
        int weight = 0;
        for (int feature = 0; feature < keys.length; feature++) {
            int count = Byte.toUnsignedInt(counts[feature]);
            starts[feature] = start;
            data[start] = count;
            int values = start + header(count);
            for (int i = 0; i < count; i++, weight++) {
                int byteIndex = i + 1;
                data[start + byteIndex / LABELS_IN_INT] |=
                        Byte.toUnsignedInt(labels[weight]) << ((byteIndex % LABELS_IN_INT) * LABEL_BITS);
                data[values + i] = Float.floatToRawIntBits(weights[weight]);
            }
            start = values + count;
        }
        features = new KeyTable(keys, starts);
    }

    private static int size(byte[] counts) {
        int size = 0;
        for (byte count : counts) {
            size += header(Byte.toUnsignedInt(count)) + Byte.toUnsignedInt(count);
        }
        return size;
    }

    /** How many ints a count and so many labels take. */
    private static int header(int count) {
        return count / LABELS_IN_INT + 1;
    }

    /**
     * What all features together say of each label, added up in their order: sums of floats depend on it. First all are looked
     * up, then all added: a processor waits for memory, and does so for many at once.
     */
    float[] scores(Keys keys, int labels) {
        int[] starts = new int[keys.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = features.find(keys.get(i));
        }
        float[] scores = new float[labels];
        for (int start : starts) {
            if (start != KeyTable.NONE) {
                add(start, scores);
            }
        }
        return scores;
    }

    private void add(int start, float[] scores) {
        int bytes = data[start];
        int count = bytes & LABEL;
        int values = start + header(count);
        for (int i = 0; i < count; i++) {
            int byteIndex = i + 1;
            if (byteIndex % LABELS_IN_INT == 0) {
                bytes = data[start + byteIndex / LABELS_IN_INT];
            } else {
                bytes >>>= LABEL_BITS;
            }
            scores[bytes & LABEL] += Float.intBitsToFloat(data[values + i]);
        }
    }
}
