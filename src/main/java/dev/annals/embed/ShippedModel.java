package dev.annals.embed;

/** The bundled model, used by default. Its identity is set at build time; a test recomputes it. */
final class ShippedModel {

    static final Model MODEL = new Model(
            "e5-small-v2-q",
            "classpath:e5-small-v2-q.onnx",
            "classpath:e5-small-v2-q-tokenizer.json",
            Pooling.MEAN,
            384,
            512,
            "query: ",
            "passage: ",
            "classpath:embed/e5-small-v2-q.basis");

    static final String ID = "e5-small-v2-q@5f3df95a9aab";

    private ShippedModel() {}

    /** With the basis of its tokens, if it is this one. */
    static Model orItself(Model model) {
        return model.equals(MODEL.withoutTokens()) ? MODEL : model;
    }
}
