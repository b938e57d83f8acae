package dev.annals.time.expression.grammar;

import dev.annals.time.expression.grammar.Element.Ahead;
import dev.annals.time.expression.grammar.Element.Maybe;
import dev.annals.time.expression.grammar.Element.Phrase;
import dev.annals.time.expression.grammar.Element.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Parses patterns such as {@code [the] DAY of|in MONTH {YEAR}}. Capitals are a symbol, anything else a word or mark, or
 * alternatives; brackets mean optional, braces lookahead.
 */
final class PatternReader {

    private static final Pattern PIECES = Pattern.compile("[\\[\\]{}]|[^\\s\\[\\]{}]+");
    private static final Pattern SYMBOL = Pattern.compile("[A-Z][A-Z_]*");
    private static final Pattern CHOICE = Pattern.compile("\\|");

    private PatternReader() {}

    static List<Element> read(String pattern) {
        Deque<List<Element>> open = new ArrayDeque<>();
        open.push(new ArrayList<>());
        for (String piece :
                PIECES.matcher(pattern).results().map(MatchResult::group).toList()) {
            switch (piece) {
                case "[", "{" -> open.push(new ArrayList<>());
                case "]" -> {
                    List<Element> inner = List.copyOf(open.pop());
                    open.element().add(new Maybe(inner));
                }
                case "}" -> {
                    List<Element> inner = List.copyOf(open.pop());
                    open.element().add(new Ahead(inner));
                }
                default -> open.element().add(single(piece));
            }
        }
        if (open.size() != 1) {
            throw new IllegalArgumentException("brackets do not match in " + pattern);
        }
        return List.copyOf(open.pop());
    }

    private static Element single(String piece) {
        return SYMBOL.matcher(piece).matches()
                ? new Phrase(new Symbol<>(piece))
                : new Words(Set.of(CHOICE.split(piece)));
    }
}
