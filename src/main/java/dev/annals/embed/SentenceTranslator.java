package dev.annals.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import java.util.ArrayList;
import java.util.List;

/** Texts in, one vector each out: tokens through the model, pooled here, since this engine has no arithmetic. */
final class SentenceTranslator implements NoBatchifyTranslator<String[], List<float[]>> {

    static final String TOKEN_TYPES = "token_type_ids";

    private static final String MASKS = "masks";
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
    public NDList processInput(TranslatorContext context, String[] texts) {
        Encoding[] encodings = tokenizer.batchEncode(texts);
        long[][] ids = new long[texts.length][];
        long[][] masks = new long[texts.length][];
        long[][] types = new long[texts.length][];
        for (int i = 0; i < texts.length; i++) {
            ids[i] = encodings[i].getIds();
            masks[i] = encodings[i].getAttentionMask();
            types[i] = encodings[i].getTypeIds();
        }
        context.setAttachment(MASKS, masks);
        NDManager manager = context.getNDManager();
        NDList inputs =
                new NDList(named(manager.create(ids), "input_ids"), named(manager.create(masks), "attention_mask"));
        if (tokenTypes) {
            inputs.add(named(manager.create(types), TOKEN_TYPES));
        }
        return inputs;
    }

    private static NDArray named(NDArray array, String name) {
        array.setName(name);
        return array;
    }

    @Override
    public List<float[]> processOutput(TranslatorContext context, NDList outputs) {
        long[][] masks = (long[][]) context.getAttachment(MASKS);
        Shape shape = outputs.getFirst().getShape();
        long width = shape.get(shape.dimension() - 1);
        if (width != dimensions) {
            throw new IllegalStateException("it gives vectors of " + width + " dimensions, not " + dimensions);
        }
        float[] numbers = outputs.getFirst().toFloatArray();
        List<float[]> vectors = new ArrayList<>(masks.length);
        for (int text = 0; text < masks.length; text++) {
            vectors.add(
                    shape.dimension() == 2 // some models pool by themselves
                            ? Pooling.CLS.pool(numbers, text * dimensions, ITSELF, dimensions)
                            : pooling.pool(numbers, text * masks[text].length * dimensions, masks[text], dimensions));
        }
        return vectors;
    }
}
