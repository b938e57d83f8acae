package dev.annals.time.expression.grammar;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A phrase with a reader of its own, because patterns do not describe it well. */
record Terminal<T>(Set<String> begin, Reader<T> reader) implements Production<T> {

    /** The key of all numbers. No word contains this character. */
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
