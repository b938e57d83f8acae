package dev.annals.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import java.util.ArrayList;
import java.util.List;

/** Texts in, one vector each out: tokens through the model, pooled here, since this engine has no arithmetic. */
final class SentenceTranslator implements NoBatchifyTranslator<String[], List<float[]>> {

    private static final String MASKS = "masks";

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
            inputs.add(named(manager.create(types), "token_type_ids"));
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
        float[] tokens = outputs.getFirst().toFloatArray();
        List<float[]> vectors = new ArrayList<>(masks.length);
        for (int text = 0; text < masks.length; text++) {
            int offset = text * masks[text].length * dimensions;
            vectors.add(pooling.pool(tokens, offset, masks[text], dimensions));
        }
        return vectors;
    }
}
