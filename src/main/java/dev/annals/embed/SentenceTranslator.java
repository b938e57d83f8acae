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
 * Turns each text into vectors: the model embeds its tokens, which are pooled here because this engine has no
 * arithmetic.
 */
final class SentenceTranslator implements NoBatchifyTranslator<Prompt[], List<Embedding>> {

    private static final String POOLED = "pooled";
    private static final String KEPT = "kept";
    private static final long[] ITSELF = {1};

    private final String id;
    private final HuggingFaceTokenizer tokenizer;
    private final Pooling pooling;
    private final int dimensions;
    private final boolean tokenTypes;
    private final @Nullable TokenBasis basis;

    /**
     * @param id of the model
     * @param basis null: no vectors of tokens
     */
    SentenceTranslator(
            String id, HuggingFaceTokenizer tokenizer, Model model, boolean tokenTypes, @Nullable TokenBasis basis) {
        this.id = id;
        this.tokenizer = tokenizer;
        this.pooling = model.pooling();
        this.dimensions = model.dimensions();
        this.tokenTypes = tokenTypes;
        this.basis = basis;
    }

    @Override
    public NDList processInput(TranslatorContext context, Prompt[] prompts) {
        Encoding[] encodings =
                tokenizer.batchEncode(Stream.of(prompts).map(Prompt::text).toArray(String[]::new));
        long[][] pooled = new long[prompts.length][];
        List<List<Integer>> kept = new ArrayList<>();
        for (int i = 0; i < prompts.length; i++) {
            pooled[i] = pooled(prompts[i], encodings[i]);
            kept.add(kept(prompts[i], encodings[i]));
        }
        context.setAttachment(POOLED, pooled);
        context.setAttachment(KEPT, kept);
        return Inputs.of(context.getNDManager(), encodings, tokenTypes);
    }

    /** The tokens that count: neither padding nor context. */
    private static long[] pooled(Prompt prompt, Encoding encoding) {
        long[] pooled = encoding.getAttentionMask().clone();
        if (prompt.context() < prompt.own()) {
            CharSpan[] spans = encoding.getCharTokenSpans();
            for (int token = 0; token < pooled.length; token++) {
                @Nullable CharSpan span = spans[token]; // tokens added by the model have no span
                if (span != null && span.getStart() >= prompt.context() && span.getEnd() <= prompt.own()) {
                    pooled[token] = 0;
                }
            }
        }
        return pooled;
    }

    /** The wanted tokens of the text itself: neither context nor what the model adds. */
    private List<Integer> kept(Prompt prompt, Encoding encoding) {
        if (basis == null || prompt.tokens() == Prompt.Tokens.NONE) {
            return List.of();
        }
        CharSpan[] spans = encoding.getCharTokenSpans();
        List<Integer> kept = new ArrayList<>();
        for (int token = 0; token < spans.length; token++) {
            @Nullable CharSpan span = spans[token];
            boolean own = span != null && span.getStart() >= prompt.own() && span.getEnd() > span.getStart();
            if (own && (prompt.tokens() == Prompt.Tokens.ALL || isWord(encoding.getTokens()[token]))) {
                kept.add(token);
            }
        }
        return kept;
    }

    private static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Embedding> processOutput(TranslatorContext context, NDList outputs) {
        long[][] pooled = (long[][]) context.getAttachment(POOLED);
        List<List<Integer>> kept = (List<List<Integer>>) context.getAttachment(KEPT);
        Shape shape = outputs.getFirst().getShape();
        long width = shape.get(shape.dimension() - 1);
        if (width != dimensions) {
            throw new IllegalStateException("it gives vectors of " + width + " dimensions, not " + dimensions);
        }
        float[] numbers = outputs.getFirst().toFloatArray();
        List<Embedding> texts = new ArrayList<>(pooled.length);
        for (int text = 0; text < pooled.length; text++) {
            if (shape.dimension() == 2) { // some models do the pooling themselves
                texts.add(new Embedding(
                        id, Pooling.CLS.pool(numbers, text * dimensions, ITSELF, dimensions), TokenVectors.NONE));
            } else {
                int start = text * pooled[text].length * dimensions;
                texts.add(new Embedding(
                        id,
                        pooling.pool(numbers, start, pooled[text], dimensions),
                        tokens(numbers, start, kept.get(text))));
            }
        }
        return texts;
    }

    private TokenVectors tokens(float[] numbers, int start, List<Integer> kept) {
        return basis == null || kept.isEmpty()
                ? TokenVectors.NONE
                : basis.of(
                        numbers,
                        kept.stream().map(token -> start + token * dimensions).toList());
    }
}
