package dev.annals.embed;

/** How the vectors of a text's tokens are combined into one. */
public enum Pooling {
    /** The mean over the tokens that are not padding. */
    MEAN,
    /** The first token's. */
    CLS;

    /**
     * @param tokens the vectors of the text's tokens, consecutive from {@code offset}
     * @param mask 1 for tokens that count, else 0
     */
    float[] pool(float[] tokens, int offset, long[] mask, int dimensions) {
        float[] pooled = new float[dimensions];
        int counted = this == CLS ? 1 : mask.length;
        for (int token = 0; token < counted; token++) {
            if (mask[token] != 0) {
                int start = offset + token * dimensions;
                for (int i = 0; i < dimensions; i++) {
                    pooled[i] += tokens[start + i];
                }
            }
        }
        return unit(pooled);
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float part : vector) {
            square += part * part;
        }
        float length = (float) Math.max(Math.sqrt(square), 1e-12);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
