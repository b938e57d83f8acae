package dev.annals.time.expression.grammar;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** One way to say what a symbol stands for. */
sealed interface Production<T> permits Rule, Terminal {

    /**
     * The keys of tokens it may begin with.
     *
     * @param starts those of a symbol
     */
    Set<String> starts(Function<Symbol<?>, Set<String>> starts);

    /** Tells of each way to read it at the index: where it ends and what it means. */
    void read(Parse parse, int index, BiConsumer<Integer, T> found);
}
