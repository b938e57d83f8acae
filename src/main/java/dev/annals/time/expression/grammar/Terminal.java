package dev.annals.time.expression.grammar;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A phrase that no pattern describes well: it is read by hand. */
record Terminal<T>(Set<String> begin, Reader<T> reader) implements Production<T> {

    /** Stands for all numbers where keys are compared. No word has this character. */
    static final String NUMBER = "#0";

    @Override
    public Set<String> starts(Function<Symbol<?>, Set<String>> starts) {
        return begin;
    }

    @Override
    public void read(Parse parse, int index, BiConsumer<Integer, T> found) {
        reader.read(parse.passage(), index).forEach(one -> found.accept(one.end(), one.value()));
    }
}
