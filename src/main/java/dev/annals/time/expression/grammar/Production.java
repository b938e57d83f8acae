package dev.annals.time.expression.grammar;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One way to form a phrase of a symbol. */
sealed interface Production<T> permits Rule, Terminal {

    /**
     * The keys of the tokens with which it may begin.
     *
     * @param starts gives those of a symbol
     */
    Set<String> starts(Function<Symbol<?>, Set<String>> starts);

    /** Reports every reading at the index: where it ends and what it means. */
    void read(Parse parse, int index, BiConsumer<Integer, T> found);
}
