package dev.annals.time.expression.grammar;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A pattern and the meaning of phrases that match it. */
record Rule<T>(List<Element> pattern, Meaning<T> meaning) implements Production<T> {

    @Override
    public Set<String> starts(Function<Symbol<?>, Set<String>> starts) {
        return Element.starts(pattern, starts);
    }

    @Override
    public void read(Parse parse, int index, BiConsumer<Integer, T> found) {
        Element.find(pattern, 0, parse, index, null, (end, captures) -> {
            T value = meaning.of(new Match(parse.passage(), index, end, captures));
            if (value != null) {
                found.accept(end, value);
            }
        });
    }
}
