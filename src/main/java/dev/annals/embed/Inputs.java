package dev.annals.embed;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tokens as inputs of a model, under the names that all models use. */
final class Inputs {

    private static final String TOKEN_TYPES = "token_type_ids";

    private Inputs() {}

    /** Whether the model has an input that says to which of two texts a token belongs. */
    static boolean wantTokenTypes(ai.djl.Model network) {
        return network.describeInput() != null && network.describeInput().keys().contains(TOKEN_TYPES);
    }

    static NDList of(NDManager manager, Encoding[] encodings, boolean tokenTypes) {
        NDList inputs = new NDList(
                named("input_ids", manager.create(each(encodings, Encoding::getIds))),
                named("attention_mask", manager.create(each(encodings, Encoding::getAttentionMask))));
        if (tokenTypes) {
            inputs.add(named(TOKEN_TYPES, manager.create(each(encodings, Encoding::getTypeIds))));
        }
        return inputs;
    }

    private static long[][] each(Encoding[] encodings, Function<Encoding, long[]> part) {
        return Stream.of(encodings).map(part).toArray(long[][]::new);
    }

    private static NDArray named(String name, NDArray array) {
        array.setName(name);
        return array;
    }
}
