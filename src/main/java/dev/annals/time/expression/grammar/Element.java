package dev.annals.time.expression.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An element of a pattern. */
sealed interface Element {

    /** One of several words. */
    record Words(Set<String> words) implements Element {}

    /** A phrase of a symbol. */
    record Phrase(Symbol<?> symbol) implements Element {}

    /** An optional sequence. */
    record Maybe(List<Element> parts) implements Element {}

    /** Lookahead: the sequence must follow but is not consumed. */
    record Ahead(List<Element> parts) implements Element {}

    /** Continues after a part has matched. */
    @FunctionalInterface
    interface Next {
        void go(int index, @Nullable Captures captures);
    }

    /** Matches the parts in sequence, in every possible way, longer matches of each part first. */
    static void find(List<Element> parts, int first, Parse parse, int index, @Nullable Captures captures, Next next) {
        if (first == parts.size()) {
            next.go(index, captures);
            return;
        }
        Next rest = (end, more) -> find(parts, first + 1, parse, end, more, next);
        switch (parts.get(first)) {
            case Words(Set<String> words) -> {
                if (words.contains(parse.passage().word(index))) {
                    rest.go(index + 1, captures);
                }
            }
            case Phrase(Symbol<?> symbol) -> {
                for (Parsed<?> one : parse.at(symbol, index)) {
                    rest.go(one.end(), new Captures(symbol, one.value(), captures));
                }
            }
            case Maybe(List<Element> inner) -> {
                find(inner, 0, parse, index, captures, rest);
                rest.go(index, captures);
            }
            case Ahead(List<Element> inner) ->
                find(inner, 0, parse, index, captures, (end, more) -> rest.go(index, more));
        }
    }

    /** The keys of the tokens with which the parts may begin. */
    static Set<String> starts(List<Element> parts, Function<Symbol<?>, Set<String>> symbols) {
        Set<String> keys = new HashSet<>();
        for (Element part : parts) {
            switch (part) {
                case Words(Set<String> words) -> keys.addAll(words);
                case Phrase(Symbol<?> symbol) -> keys.addAll(symbols.apply(symbol));
                case Maybe(List<Element> inner) -> keys.addAll(starts(inner, symbols));
                case Ahead ahead -> {
                    // lookahead only restricts what the parts before it match
                }
            }
            if (part instanceof Words || part instanceof Phrase) {
                break;
            }
        }
        return keys;
    }
}
