package dev.annals.embed;

/**
 * An embedding model: its files, and how to use them. Equal instances are still different models if the contents of
 * their files differ; see {@link Models#identity}.
 *
 * @param file the ONNX model: {@code classpath:} or the path of a file
 * @param tokenizer its tokenizer.json: {@code classpath:} or the path of a file
 * @param tokenBasis how vectors of tokens are made small; "" if none are kept
 */
public record Model(
        String name,
        String file,
        String tokenizer,
        Pooling pooling,
        int dimensions,
        int maxTokens,
        String queryPrefix,
        String passagePrefix,
        String tokenBasis) {

    Model withoutTokens() {
        return new Model(name, file, tokenizer, pooling, dimensions, maxTokens, queryPrefix, passagePrefix, "");
    }
}
