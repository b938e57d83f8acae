package dev.annals.embed;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ModelNotFoundException;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

/** A local ONNX model, run by ONNX Runtime through DJL. */
final class OnnxEmbedder implements Embedder, AutoCloseable {

    private final EmbedConfig config;
    private final HuggingFaceTokenizer tokenizer;
    private final ZooModel<String[], List<float[]>> model;
    private final ThreadLocal<Predictor<String[], List<float[]>>> predictor;
    private final Workers workers;

    OnnxEmbedder(EmbedConfig config) {
        this.config = config;
        int threads =
                config.threads() > 0 ? config.threads() : Runtime.getRuntime().availableProcessors();
        ModelFiles files = ModelFiles.of(config);
        try {
            this.tokenizer = HuggingFaceTokenizer.builder()
                    .optTokenizerPath(files.tokenizer())
                    .optMaxLength(config.maxTokens())
                    .optTruncation(true)
                    .optPadding(true)
                    .build();
            this.model = load(files);
        } catch (IOException | ModelNotFoundException | MalformedModelException unusable) {
            throw new IllegalStateException("The embedding model " + config.model() + " cannot be loaded", unusable);
        }
        this.predictor = ThreadLocal.withInitial(model::newPredictor);
        this.workers = new Workers(threads);
    }

    private ZooModel<String[], List<float[]>> load(ModelFiles files)
            throws IOException, ModelNotFoundException, MalformedModelException {
        @SuppressWarnings("unchecked")
        Class<List<float[]>> vectors = (Class<List<float[]>>) (Class<?>) List.class;
        return Criteria.builder()
                .setTypes(String[].class, vectors)
                .optEngine("OnnxRuntime")
                .optModelPath(files.model())
                // One thread for each text in work: the workers are as many as the cores already.
                .optOption("intraOpNumThreads", "1")
                .optOption("interOpNumThreads", "1")
                .optTranslator(new SentenceTranslator(tokenizer, config.pooling(), config.dimensions(), true))
                .build()
                .loadModel();
    }

    @Override
    public String model() {
        return config.name();
    }

    @Override
    public int dimensions() {
        return config.dimensions();
    }

    @Override
    public Embedding query(String text) {
        return embedding(workers.urgently(() -> run(List.of(config.queryPrefix() + text)))
                .getFirst());
    }

    @Override
    public List<Embedding> passages(List<String> texts) {
        // Texts of like length share a batch: all are padded to its longest.
        List<Integer> byLength = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).length()))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        for (int start = 0; start < byLength.size(); start += config.batch()) {
            batches.add(byLength.subList(start, Math.min(start + config.batch(), byLength.size())));
        }
        List<Callable<List<float[]>>> work = batches.stream()
                .<Callable<List<float[]>>>map(batch -> () -> run(batch.stream()
                        .map(i -> config.passagePrefix() + texts.get(i))
                        .toList()))
                .toList();
        List<List<float[]>> done = workers.all(work);
        Embedding[] vectors = new Embedding[texts.size()];
        for (int batch = 0; batch < batches.size(); batch++) {
            for (int i = 0; i < batches.get(batch).size(); i++) {
                vectors[batches.get(batch).get(i)] = embedding(done.get(batch).get(i));
            }
        }
        return List.of(vectors);
    }

    private Embedding embedding(float[] vector) {
        return new Embedding(config.name(), vector);
    }

    private List<float[]> run(List<String> texts) throws TranslateException {
        return predictor.get().predict(texts.toArray(String[]::new));
    }

    @Override
    public void close() {
        workers.close();
        model.close();
        tokenizer.close();
    }
}
