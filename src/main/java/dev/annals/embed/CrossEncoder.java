package dev.annals.embed;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Reads a question and a text together and rates how well the text answers it. Better than comparing vectors, but
 * slower.
 */
public final class CrossEncoder implements AutoCloseable {

    private static final int BATCH = 8;

    private final HuggingFaceTokenizer tokenizer;
    private final ai.djl.Model network;
    private final ThreadLocal<Predictor<PairTranslator.Pairs, float[]>> predictor;
    private final Workers workers = new Workers(Runtime.getRuntime().availableProcessors());

    /** @throws ModelUnusableException if a file is missing or the model does not rate pairs */
    CrossEncoder(String model, String tokenizer, int maxTokens) {
        new ModelFile(model).check();
        new ModelFile(tokenizer).check();
        try {
            this.tokenizer = Loading.tokenizer(tokenizer, maxTokens);
            this.network = Loading.network("cross-encoder", Path.of(model));
        } catch (IOException | MalformedModelException unusable) {
            throw new ModelUnusableException("the model " + model + " cannot be loaded", unusable);
        }
        this.predictor =
                ThreadLocal.withInitial(() -> network.newPredictor(PairTranslator.of(network, this.tokenizer)));
        try {
            logOdds("probe", List.of("probe"));
        } catch (RuntimeException unfit) {
            close();
            throw new ModelUnusableException("the model " + model + " does not rate pairs of texts", unfit);
        }
    }

    /**
     * How likely each text answers the question, in the order of the texts.
     *
     * @return log odds, as the model gives them
     */
    public List<Double> logOdds(String question, List<String> texts) {
        List<Callable<float[]>> work = new ArrayList<>();
        for (int from = 0; from < texts.size(); from += BATCH) {
            PairTranslator.Pairs pairs =
                    new PairTranslator.Pairs(question, texts.subList(from, Math.min(from + BATCH, texts.size())));
            work.add(() -> predictor.get().predict(pairs));
        }
        List<Double> odds = new ArrayList<>();
        for (float[] some : workers.all(work)) {
            for (float one : some) {
                odds.add((double) one);
            }
        }
        return odds;
    }

    @Override
    public void close() {
        workers.close();
        network.close();
        tokenizer.close();
    }
}
