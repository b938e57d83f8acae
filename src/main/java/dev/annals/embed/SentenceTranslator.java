package dev.annals.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns each text into one vector: the model embeds its tokens, which are pooled here because this engine has no
 * arithmetic.
 */
final class SentenceTranslator implements NoBatchifyTranslator<Prompt[], List<float[]>> {

    private static final String POOLED = "pooled";
    private static final long[] ITSELF = {1};

    private final HuggingFaceTokenizer tokenizer;
    private final Pooling pooling;
    private final int dimensions;
    private final boolean tokenTypes;

    SentenceTranslator(HuggingFaceTokenizer tokenizer, Pooling pooling, int dimensions, boolean tokenTypes) {
        this.tokenizer = tokenizer;
        this.pooling = pooling;
        this.dimensions = dimensions;
        this.tokenTypes = tokenTypes;
    }

    @Override
    public NDList processInput(TranslatorContext context, Prompt[] prompts) {
        Encoding[] encodings =
                tokenizer.batchEncode(Stream.of(prompts).map(Prompt::text).toArray(String[]::new));
        long[][] pooled = new long[prompts.length][];
        for (int i = 0; i < prompts.length; i++) {
            pooled[i] = pooled(prompts[i], encodings[i]);
        }
        context.setAttachment(POOLED, pooled);
        return Inputs.of(context.getNDManager(), encodings, tokenTypes);
    }

    /** The tokens that count: neither padding nor context. */
    private static long[] pooled(Prompt prompt, Encoding encoding) {
        long[] pooled = encoding.getAttentionMask().clone();
        if (prompt.from() < prompt.to()) {
            CharSpan[] spans = encoding.getCharTokenSpans();
            for (int token = 0; token < pooled.length; token++) {
                @Nullable CharSpan span = spans[token]; // tokens added by the model have no span
                if (span != null && span.getStart() >= prompt.from() && span.getEnd() <= prompt.to()) {
                    pooled[token] = 0;
                }
            }
        }
        return pooled;
    }

    @Override
    public List<float[]> processOutput(TranslatorContext context, NDList outputs) {
        long[][] pooled = (long[][]) context.getAttachment(POOLED);
        Shape shape = outputs.getFirst().getShape();
        long width = shape.get(shape.dimension() - 1);
        if (width != dimensions) {
            throw new IllegalStateException("it gives vectors of " + width + " dimensions, not " + dimensions);
        }
        float[] numbers = outputs.getFirst().toFloatArray();
        List<float[]> vectors = new ArrayList<>(pooled.length);
        for (int text = 0; text < pooled.length; text++) {
            vectors.add(
                    shape.dimension() == 2 // some models do the pooling themselves
                            ? Pooling.CLS.pool(numbers, text * dimensions, ITSELF, dimensions)
                            : pooling.pool(numbers, text * pooled[text].length * dimensions, pooled[text], dimensions));
        }
        return vectors;
    }
}
