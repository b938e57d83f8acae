package dev.annals.embed;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/**
 * Makes a model's token vectors small enough to be stored: their mean, which says nothing, is subtracted, and of the
 * rest the {@value TokenVectors#DIMENSIONS} directions are kept in which token vectors of the model differ most.
 */
final class TokenBasis {

    /** The most vectors for a text; in a longer one, neighbouring tokens share one. */
    private static final int MOST = 128;

    private final int dimensions;
    private final float[] mean;
    private final float[][] directions;

    private TokenBasis(int dimensions, float[] mean, float[][] directions) {
        this.dimensions = dimensions;
        this.mean = mean;
        this.directions = directions;
    }

    /** @param file the mean, then the directions, as little-endian 32-bit floats */
    static TokenBasis of(ModelFile file, int dimensions) {
        float[][] directions = new float[TokenVectors.DIMENSIONS][dimensions];
        float[] mean = new float[dimensions];
        try (InputStream content = file.open()) {
            byte[] bytes = new byte[(TokenVectors.DIMENSIONS + 1) * dimensions * Float.BYTES];
            new DataInputStream(content).readFully(bytes);
            FloatBuffer numbers =
                    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
            numbers.get(mean);
            for (float[] direction : directions) {
                numbers.get(direction);
            }
        } catch (IOException unreadable) {
            throw new ModelUnusableException(file.location() + " cannot be read", unreadable);
        }
        return new TokenBasis(dimensions, mean, directions);
    }

    /**
     * @param numbers the model's vectors of many tokens, one after another
     * @param starts where those of the text's tokens begin
     */
    TokenVectors of(float[] numbers, List<Integer> starts) {
        int shared = Math.ceilDiv(Math.max(starts.size(), 1), MOST);
        byte[] bytes = new byte[Math.ceilDiv(starts.size(), shared) * TokenVectors.DIMENSIONS];
        for (int token = 0, first = 0; first < starts.size(); token++, first += shared) {
            List<Integer> neighbours = starts.subList(first, Math.min(first + shared, starts.size()));
            round(project(difference(numbers, neighbours)), bytes, token * TokenVectors.DIMENSIONS);
        }
        return TokenVectors.of(bytes);
    }

    /** From the mean, as unit vectors. */
    private float[] difference(float[] numbers, List<Integer> starts) {
        float[] sum = new float[dimensions];
        for (int start : starts) {
            double square = 0;
            for (int i = 0; i < dimensions; i++) {
                square += numbers[start + i] * numbers[start + i];
            }
            float share = (float) (1 / Math.max(Math.sqrt(square), 1e-12) / starts.size());
            for (int i = 0; i < dimensions; i++) {
                sum[i] += share * numbers[start + i];
            }
        }
        for (int i = 0; i < dimensions; i++) {
            sum[i] -= mean[i];
        }
        return sum;
    }

    private float[] project(float[] vector) {
        float[] projected = new float[directions.length];
        for (int direction = 0; direction < projected.length; direction++) {
            float sum = 0;
            for (int i = 0; i < dimensions; i++) {
                sum += directions[direction][i] * vector[i];
            }
            projected[direction] = sum;
        }
        return projected;
    }

    private static void round(float[] vector, byte[] into, int start) {
        float greatest = 1e-12f;
        for (float part : vector) {
            greatest = Math.max(greatest, Math.abs(part));
        }
        for (int i = 0; i < vector.length; i++) {
            into[start + i] = (byte) Math.round(vector[i] * Byte.MAX_VALUE / greatest);
        }
    }
}
