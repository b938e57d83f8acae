package dev.annals.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.ndarray.NDList;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslatorContext;
import ai.djl.util.PairList;
import java.util.List;
import java.util.Set;

/** Turns pairs of a question and a text into log odds. */
final class PairTranslator implements NoBatchifyTranslator<PairTranslator.Pairs, float[]> {

    private static final String ASKED = "asked";

    private final HuggingFaceTokenizer tokenizer;
    private final boolean tokenTypes;

    private PairTranslator(HuggingFaceTokenizer tokenizer, boolean tokenTypes) {
        this.tokenizer = tokenizer;
        this.tokenTypes = tokenTypes;
    }

    static PairTranslator of(ai.djl.Model network, HuggingFaceTokenizer tokenizer) {
        return new PairTranslator(tokenizer, Inputs.wantTokenTypes(network));
    }

    @Override
    public NDList processInput(TranslatorContext context, Pairs pairs) {
        context.setAttachment(ASKED, pairs.texts().size());
        PairList<String, String> both = new PairList<>();
        pairs.texts().forEach(text -> both.add(pairs.question(), text));
        Encoding[] encodings = tokenizer.batchEncode(both);
        return Inputs.of(context.getNDManager(), encodings, tokenTypes);
    }

    /** Models give one number for each pair, or two: for not answering and for answering. */
    @Override
    public float[] processOutput(TranslatorContext context, NDList outputs) {
        int asked = (int) context.getAttachment(ASKED);
        float[] numbers = outputs.getFirst().toFloatArray();
        int labels = numbers.length / asked;
        if (!Set.of(1, 2).contains(labels) || numbers.length % asked != 0) {
            throw new IllegalStateException(
                    "it gives outputs of " + outputs.getFirst().getShape() + " for " + asked + " pairs");
        }
        float[] odds = new float[asked];
        for (int pair = 0; pair < asked; pair++) {
            odds[pair] = labels == 1 ? numbers[pair] : numbers[2 * pair + 1] - numbers[2 * pair];
        }
        return odds;
    }

    /** @param texts to be rated against the question */
    record Pairs(String question, List<String> texts) {}
}
