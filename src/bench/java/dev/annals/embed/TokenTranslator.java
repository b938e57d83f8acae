package dev.annals.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.ndarray.NDList;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import java.util.ArrayList;
import java.util.List;

/** Turns a text into the vectors of its tokens as the model gives them, without those that the model adds. */
final class TokenTranslator implements NoBatchifyTranslator<String, List<double[]>> {

    private static final String ADDED = "added";

    private final HuggingFaceTokenizer tokenizer;
    private final int dimensions;
    private final boolean tokenTypes;

    TokenTranslator(HuggingFaceTokenizer tokenizer, int dimensions, boolean tokenTypes) {
        this.tokenizer = tokenizer;
        this.dimensions = dimensions;
        this.tokenTypes = tokenTypes;
    }

    @Override
    public NDList processInput(TranslatorContext context, String text) {
        Encoding encoding = tokenizer.encode(text);
        context.setAttachment(ADDED, encoding.getSpecialTokenMask());
        return Inputs.of(context.getNDManager(), new Encoding[] {encoding}, tokenTypes);
    }

    @Override
    public List<double[]> processOutput(TranslatorContext context, NDList outputs) {
        long[] added = (long[]) context.getAttachment(ADDED);
        float[] numbers = outputs.getFirst().toFloatArray();
        List<double[]> vectors = new ArrayList<>();
        for (int token = 0; token < added.length; token++) {
            if (added[token] == 0) {
                vectors.add(vector(numbers, token * dimensions));
            }
        }
        return vectors;
    }

    private double[] vector(float[] numbers, int start) {
        double[] vector = new double[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = numbers[start + i];
        }
        return vector;
    }
}
