package dev.annals.language.english;

/** A linear model, sparse: of each feature only the weights that are not zero. */
final class Classifier {

    private final KeyTable features;
    /** Where the weights of the feature at a place start; they end where the next one's start. */
    private final int[] starts;

    private final byte[] labels;
    private final float[] weights;

    /**
     * @param keys of the features, sorted as unsigned numbers
     * @param counts how many weights each has, unsigned
     * @param labels which labels they speak for, unsigned
     */
    Classifier(long[] keys, byte[] counts, byte[] labels, float[] weights) {
        this.features = new KeyTable(keys);
        this.starts = new int[features.places() + 1];
        this.labels = labels;
        this.weights = weights;
        int feature = 0;
        int start = 0;
        for (int place = 0; place < features.places(); place++) {
            starts[place] = start;
            if (features.isTaken(place)) {
                start += Byte.toUnsignedInt(counts[feature++]);
            }
        }
        starts[features.places()] = start;
    }

    /** Adds what a feature says for and against each label. */
    void add(long key, float[] scores) {
        int place = features.find(key);
        if (place >= 0) {
            for (int i = starts[place]; i < starts[place + 1]; i++) {
                scores[Byte.toUnsignedInt(labels[i])] += weights[i];
            }
        }
    }
}
