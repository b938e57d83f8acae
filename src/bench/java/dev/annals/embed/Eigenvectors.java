package dev.annals.embed;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Those of a symmetric matrix, by Jacobi's method: it is rotated until all but its diagonal is zero. */
final class Eigenvectors {

    /** What is left beside the diagonal, of the squares of the whole matrix. */
    private static final double ZERO = 1e-24;

    private final double[][] matrix;
    private final double[][] vectors;

    /** @param matrix will be changed */
    private Eigenvectors(double[][] matrix) {
        this.matrix = matrix;
        this.vectors = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            vectors[i][i] = 1;
        }
    }

    /**
     * Unit vectors, that of the greatest eigenvalue first, each with the sign that makes its largest part positive.
     *
     * @param matrix will be changed
     */
    static List<double[]> strongest(double[][] matrix, int count) {
        Eigenvectors found = new Eigenvectors(matrix);
        found.rotate();
        return IntStream.range(0, matrix.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -matrix[i][i]))
                .limit(count)
                .map(i -> signed(found.vectors[i]))
                .toList();
    }

    private void rotate() {
        while (squares(false) > ZERO * squares(true)) {
            for (int one = 0; one < matrix.length; one++) {
                for (int other = one + 1; other < matrix.length; other++) {
                    clear(one, other);
                }
            }
        }
    }

    private double squares(boolean diagonal) {
        double sum = 0;
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                sum += diagonal || row != column ? matrix[row][column] * matrix[row][column] : 0;
            }
        }
        return sum;
    }

    /** Rotates in the plane of two axes, by the angle that makes the element they share zero. */
    private void clear(int one, int other) {
        if (matrix[one][other] == 0) {
            return;
        }
        double ratio = (matrix[other][other] - matrix[one][one]) / (2 * matrix[one][other]);
        double tangent = Math.copySign(1, ratio) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
        double cosine = 1 / Math.sqrt(tangent * tangent + 1);
        double sine = tangent * cosine;
        for (double[] row : matrix) {
            double first = row[one];
            row[one] = cosine * first - sine * row[other];
            row[other] = sine * first + cosine * row[other];
        }
        rotate(matrix[one], matrix[other], cosine, sine);
        rotate(vectors[one], vectors[other], cosine, sine);
    }

    private static void rotate(double[] one, double[] other, double cosine, double sine) {
        for (int i = 0; i < one.length; i++) {
            double first = one[i];
            one[i] = cosine * first - sine * other[i];
            other[i] = sine * first + cosine * other[i];
        }
    }

    private static double[] signed(double[] vector) {
        double largest = 0;
        for (double part : vector) {
            largest = Math.abs(part) > Math.abs(largest) ? part : largest;
        }
        double sign = Math.signum(largest);
        return IntStream.range(0, vector.length)
                .mapToDouble(i -> sign * vector[i])
                .toArray();
    }
}
