package dev.annals.time.expression.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which phrases a symbol stands for. Parsing memoizes results at each place, as a packrat parser does (Ford 2002), but
 * keeps every reading of a phrase, because the longest is not always the right one. Left recursion is not allowed.
 */
public final class Grammar {

    private final Map<Symbol<?>, Map<String, List<Production<?>>>> productions = new HashMap<>();

    private Grammar(Map<Symbol<?>, List<Production<?>>> written) {
        Map<Symbol<?>, Set<String>> starts = new HashMap<>();
        for (Map.Entry<Symbol<?>, List<Production<?>>> entry : written.entrySet()) {
            Map<String, List<Production<?>>> byKey = new HashMap<>();
            for (Production<?> production : entry.getValue()) {
                for (String key : production.starts(symbol -> starts(symbol, written, starts))) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(production);
                }
            }
            productions.put(entry.getKey(), byKey);
        }
    }

    private static Set<String> starts(
            Symbol<?> symbol, Map<Symbol<?>, List<Production<?>>> written, Map<Symbol<?>, Set<String>> known) {
        Set<String> before = known.get(symbol);
        if (before != null) {
            return before;
        }
        List<Production<?>> all = written.get(symbol);
        if (all == null) {
            throw new IllegalArgumentException("nothing says what " + symbol.name() + " is");
        }
        Set<String> starts = new HashSet<>();
        all.forEach(one -> starts.addAll(one.starts(inner -> starts(inner, written, known))));
        known.put(symbol, starts);
        return starts;
    }

    public Parse parse(Passage passage) {
        return new Parse(this, passage);
    }

    Set<String> starts(Symbol<?> symbol) {
        return productions.getOrDefault(symbol, Map.of()).keySet();
    }

    /** The symbol's productions that may begin with such a token, in the order they were written. */
    @SuppressWarnings("unchecked") // the builder takes only productions of the symbol's type
    <T> List<Production<T>> productions(Symbol<T> symbol, String key) {
        return (List<Production<T>>)
                (List<?>) productions.getOrDefault(symbol, Map.of()).getOrDefault(key, List.of());
    }

    /** Collects rules, preferred ones first. */
    public static final class Builder {

        private final Map<Symbol<?>, List<Production<?>>> written = new LinkedHashMap<>();

        /** @param patterns alternatives */
        public <T> Builder rule(Symbol<T> symbol, Meaning<T> meaning, String... patterns) {
            for (String pattern : patterns) {
                add(symbol, new Rule<>(PatternReader.read(pattern), meaning));
            }
            return this;
        }

        /** Words with the same meaning. */
        public <T> Builder words(Symbol<T> symbol, T value, String... words) {
            return rule(symbol, match -> value, words);
        }

        /** A phrase that begins with a number and has its own reader. */
        public <T> Builder number(Symbol<T> symbol, Reader<T> reader) {
            return terminal(symbol, Set.of(Terminal.NUMBER), reader);
        }

        /** @param begin the words with which it may begin */
        public <T> Builder terminal(Symbol<T> symbol, Set<String> begin, Reader<T> reader) {
            return add(symbol, new Terminal<>(begin, reader));
        }

        private <T> Builder add(Symbol<T> symbol, Production<T> production) {
            written.computeIfAbsent(symbol, key -> new ArrayList<>()).add(production);
            return this;
        }

        public Grammar build() {
            return new Grammar(written);
        }
    }
}
