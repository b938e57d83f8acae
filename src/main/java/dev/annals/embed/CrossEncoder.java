package dev.annals.embed;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads a question and a text together and tells how well the one answers the other: better than their vectors can, and slower. */
public final class CrossEncoder implements AutoCloseable {

    private static final int BATCH = 8;

    private final HuggingFaceTokenizer tokenizer;
    private final ai.djl.Model network;
    private final ThreadLocal<Predictor<PairTranslator.Pairs, float[]>> predictor;
    private final Workers workers = new Workers(Runtime.getRuntime().availableProcessors());

    /** @throws ModelUnusableException where a file is missing, or no model that rates pairs */
    CrossEncoder(String model, String tokenizer, int maxTokens) {
        new ModelFile(model).check();
        new ModelFile(tokenizer).check();
        try {
            this.tokenizer = Loading.tokenizer(tokenizer, maxTokens);
            this.network = Loading.network("cross-encoder", model);
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
     * That a text answers the question, in the order of the texts.
     *
     * @return log odds, as the model has them
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
