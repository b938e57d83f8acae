package dev.annals.embed;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the file that {@link TokenBasis} reads for the shipped model, from the vectors that it gives the tokens of
 * generic texts: {@code ./mvnw -Ptoken-basis process-test-classes}. With the same texts it is the same file again, on
 * the same kind of processor.
 */
final class TokenBasisWriter {

    private static final Path FILE =
            Path.of("src/main/resources", ShippedModel.MODEL.tokenBasis().replace("classpath:", ""));

    private TokenBasisWriter() {}

    public static void main(String[] arguments) throws Exception {
        List<String> texts = GenericTexts.read();
        List<double[]> tokens = tokens(ShippedModel.MODEL, texts);
        double[] mean = mean(tokens);
        tokens.forEach(token -> subtract(mean, token));
        List<double[]> numbers = new ArrayList<>(List.of(mean));
        numbers.addAll(Eigenvectors.strongest(moments(tokens), TokenVectors.DIMENSIONS));
        Files.write(FILE, bytes(numbers));
        System.out.printf("%s, from %,d tokens of %,d texts%n", FILE, tokens.size(), texts.size());
    }

    /** Unit vectors, one for each token. */
    private static List<double[]> tokens(Model model, List<String> texts) throws Exception {
        TestModels.libraries().prepare();
        List<double[]> tokens = new ArrayList<>();
        try (HuggingFaceTokenizer tokenizer = Loading.tokenizer(model.tokenizer(), model.maxTokens());
                ai.djl.Model network = Loading.network(
                        model.name(),
                        new ModelFile(model.file()).unpackedInto(Path.of("target/embed", ShippedModel.ID)));
                Predictor<String, List<double[]>> predictor = network.newPredictor(
                        new TokenTranslator(tokenizer, model.dimensions(), Inputs.wantTokenTypes(network)))) {
            for (String text : texts) {
                tokens.addAll(predictor.predict(model.passagePrefix() + text));
            }
        }
        tokens.forEach(TokenBasisWriter::normalise);
        return tokens;
    }

    private static double[] mean(List<double[]> vectors) {
        double[] mean = new double[vectors.getFirst().length];
        for (double[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }

    /** The difference is a unit vector, too: what is common is not to count more than what is rare. */
    private static void subtract(double[] mean, double[] vector) {
        for (int i = 0; i < mean.length; i++) {
            vector[i] -= mean[i];
        }
        normalise(vector);
    }

    private static void normalise(double[] vector) {
        double square = 0;
        for (double part : vector) {
            square += part * part;
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
    }

    private static double[][] moments(List<double[]> vectors) {
        int dimensions = vectors.getFirst().length;
        double[][] moments = new double[dimensions][dimensions];
        for (double[] vector : vectors) {
            for (int row = 0; row < dimensions; row++) {
                for (int column = 0; column < dimensions; column++) {
                    moments[row][column] += vector[row] * vector[column];
                }
            }
        }
        return moments;
    }

    private static byte[] bytes(List<double[]> vectors) {
        ByteBuffer bytes = ByteBuffer.allocate(vectors.size() * vectors.getFirst().length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (double[] vector : vectors) {
            for (double part : vector) {
                bytes.putFloat((float) part);
            }
        }
        return bytes.array();
    }
}
