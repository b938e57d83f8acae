package dev.annals.language.english;

/** A sparse linear model: only the non-zero weights of each feature are stored. */
final class Classifier {

    private static final int LABEL_BITS = 8;
    private static final int LABEL = (1 << LABEL_BITS) - 1;
    private static final int LABELS_IN_INT = Integer.SIZE / LABEL_BITS;

    private final KeyTable features;

    /**
     * For each feature, stored together for locality: the number of its weights and their labels, packed four to an
     * int, then the weights.
     */
    private final int[] data;

    /**
     * @param keys of the features, sorted as unsigned numbers
     * @param counts the number of weights of each feature, unsigned
     * @param labels the label of each weight, unsigned
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

    /** How many ints the count and that many labels take. */
    private static int header(int count) {
        return count / LABELS_IN_INT + 1;
    }

    /**
     * The score of each label, summed over all features in their order, because float sums depend on it. All features
     * are looked up before any is added, so that the processor can overlap the memory accesses.
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
