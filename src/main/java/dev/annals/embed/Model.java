package dev.annals.embed;

/**
 * An embedding model: its files, and how they are used. Two with equal parts but other files differ all the same; see
 * {@link Models#identity}.
 *
 * @param file an ONNX model: {@code classpath:} or a file's path
 * @param tokenizer its tokenizer.json: {@code classpath:} or a file's path
 */
public record Model(
        String name,
        String file,
        String tokenizer,
        Pooling pooling,
        int dimensions,
        int maxTokens,
        String queryPrefix,
        String passagePrefix) {}
