package dev.annals.time.expression.grammar;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A phrase that matches a pattern, with the words around it. */
public final class Match {

    private final Passage passage;
    private final int start;
    private final int end;
    private final @Nullable Captures captures;

    Match(Passage passage, int start, int end, @Nullable Captures captures) {
        this.passage = passage;
        this.start = start;
        this.end = end;
        this.captures = captures;
    }

    public Passage passage() {
        return passage;
    }

    public LocalDate today() {
        return passage.today();
    }

    /** The index of its first token. */
    public int start() {
        return start;
    }

    /** The index of the first token after it. */
    public int end() {
        return end;
    }

    /** The word just before it. */
    public String before() {
        return passage.word(start - 1);
    }

    /** The word just after it. */
    public String after() {
        return passage.word(end);
    }

    public boolean has(Symbol<?> symbol) {
        return count(symbol) > 0;
    }

    /** How often the symbol occurs in the pattern, counting only occurrences that matched. */
    public int count(Symbol<?> symbol) {
        return Captures.count(captures, symbol);
    }

    /** The value of the symbol's first occurrence in the pattern. */
    public <T> T get(Symbol<T> symbol) {
        return nth(symbol, 0);
    }

    @SuppressWarnings("unchecked") // a symbol's productions have its type
    public <T> T nth(Symbol<T> symbol, int nth) {
        Object value = Captures.nth(captures, symbol, nth);
        if (value == null) {
            throw new NoSuchElementException(symbol.name());
        }
        return (T) value;
    }

    public <T> T or(Symbol<T> symbol, T otherwise) {
        return nthOr(symbol, 0, otherwise);
    }

    public <T> T nthOr(Symbol<T> symbol, int nth, T otherwise) {
        return count(symbol) > nth ? nth(symbol, nth) : otherwise;
    }
}
