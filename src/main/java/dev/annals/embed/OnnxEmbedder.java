package dev.annals.embed;

import ai.djl.MalformedModelException;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Embeds with a local ONNX model, run by ONNX Runtime through DJL. */
final class OnnxEmbedder implements Embedder, AutoCloseable {

    private static final List<Prompt> PROBE = List.of(Prompt.query("", "probe"));

    private final String id;
    private final Model model;
    private final int batch;
    private final HuggingFaceTokenizer tokenizer;
    private final ai.djl.Model network;
    private final ThreadLocal<Predictor<Prompt[], List<Embedding>>> predictor;
    private final Workers workers;
    private final Calibration calibration;

    /** @param own where the model may be unpacked: a directory for no other */
    OnnxEmbedder(String id, Model model, Path own, int batch, int threads) {
        this.id = id;
        this.model = model;
        this.batch = batch;
        try {
            this.tokenizer = Loading.tokenizer(model.tokenizer(), model.maxTokens());
            this.network = Loading.network(model.name(), new ModelFile(model.file()).unpackedInto(own));
        } catch (IOException | MalformedModelException unusable) {
            throw new ModelUnusableException("the model " + model.file() + " cannot be loaded", unusable);
        }
        boolean tokenTypes = Inputs.wantTokenTypes(network);
        TokenBasis basis = model.tokenBasis().isEmpty()
                ? null
                : TokenBasis.of(new ModelFile(model.tokenBasis()), model.dimensions());
        this.predictor = ThreadLocal.withInitial(
                () -> network.newPredictor(new SentenceTranslator(id, tokenizer, model, tokenTypes, basis)));
        this.workers = new Workers(threads);
        try {
            workers.urgently(() -> predict(PROBE));
            this.calibration = calibrated();
        } catch (RuntimeException unfit) {
            close();
            throw new ModelUnusableException(
                    "the model " + model.file() + " does not work as configured: "
                            + root(unfit).getMessage(),
                    unfit);
        }
    }

    @Override
    public String model() {
        return id;
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public Embedding query(String text) {
        return workers.urgently(() -> run(List.of(Prompt.query(model.queryPrefix(), text))))
                .getFirst();
    }

    @Override
    public Scale scale(Embedding query) {
        return calibration.scale(query);
    }

    private Calibration calibrated() {
        return Calibration.of(
                queries(KnownPairs.ALL.stream().map(KnownPairs.Pair::question).toList()),
                texts(KnownPairs.ALL.stream().map(KnownPairs.Pair::answer).toList()),
                queries(KnownPairs.NONSENSE));
    }

    /** One at a time, as at query time. */
    private List<Embedding> queries(List<String> texts) {
        List<Callable<List<Embedding>>> work = texts.stream()
                .<Callable<List<Embedding>>>map(text -> () -> run(List.of(Prompt.query(model.queryPrefix(), text))))
                .toList();
        return workers.all(work).stream().map(List::getFirst).toList();
    }

    @Override
    public List<Embedding> passages(List<Passage> passages) {
        List<Prompt> prompts =
                passages.stream().map(passage -> Prompt.of(model, passage)).toList();
        // Texts of similar length share a batch, because all are padded to the longest.
        List<Integer> byLength = IntStream.range(0, prompts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> prompts.get(i).text().length()))
                .toList();
        List<List<Integer>> batches = new ArrayList<>();
        for (int start = 0; start < byLength.size(); start += batch) {
            batches.add(byLength.subList(start, Math.min(start + batch, byLength.size())));
        }
        List<Callable<List<Embedding>>> work = batches.stream()
                .<Callable<List<Embedding>>>map(
                        each -> () -> run(each.stream().map(prompts::get).toList()))
                .toList();
        List<List<Embedding>> done = workers.all(work);
        Embedding[] vectors = new Embedding[prompts.size()];
        for (int each = 0; each < batches.size(); each++) {
            for (int i = 0; i < batches.get(each).size(); i++) {
                vectors[batches.get(each).get(i)] = done.get(each).get(i);
            }
        }
        return List.of(vectors);
    }

    /** If even a plain word fails, the texts are not to blame. */
    private List<Embedding> run(List<Prompt> prompts) throws TranslateException {
        try {
            return predict(prompts);
        } catch (TranslateException | RuntimeException fault) {
            try {
                predict(PROBE);
            } catch (TranslateException | RuntimeException broken) {
                ProblemException problem = new ProblemException(
                        ErrorCode.EMBEDDING_UNAVAILABLE, "The model " + id + " is failing. Try again later.");
                problem.addSuppressed(broken);
                throw problem;
            }
            throw fault;
        }
    }

    private List<Embedding> predict(List<Prompt> prompts) throws TranslateException {
        return predictor.get().predict(prompts.toArray(Prompt[]::new));
    }

    private static Throwable root(Throwable fault) {
        @Nullable Throwable cause = fault.getCause();
        return cause == null ? fault : root(cause);
    }

    @Override
    public void close() {
        workers.close();
        network.close();
        tokenizer.close();
    }
}
