package dev.annals.time.expression.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parses one passage. Results are memoized until they are forgotten. */
public final class Parse {

    private final Grammar grammar;
    private final Passage passage;
    private final Map<Integer, Map<Symbol<?>, List<? extends Parsed<?>>>> known = new HashMap<>();
    private long steps;

    Parse(Grammar grammar, Passage passage) {
        this.grammar = grammar;
        this.passage = passage;
    }

    public Passage passage() {
        return passage;
    }

    /** The phrases of a kind that begin at the index, longest first and at most one of each length. */
    @SuppressWarnings("unchecked") // a symbol's productions have its type
    public <T> List<Parsed<T>> at(Symbol<T> symbol, int index) {
        if (!grammar.starts(symbol).contains(passage.key(index))) {
            return List.of();
        }
        Map<Symbol<?>, List<? extends Parsed<?>>> here = known.computeIfAbsent(index, i -> new HashMap<>());
        List<? extends Parsed<?>> before = here.get(symbol);
        if (before != null) {
            return (List<Parsed<T>>) before;
        }
        List<Parsed<T>> found = read(symbol, index);
        here.put(symbol, found);
        return found;
    }

    private <T> List<Parsed<T>> read(Symbol<T> symbol, int index) {
        List<Parsed<T>> found = new ArrayList<>();
        for (Production<T> production : grammar.productions(symbol, passage.key(index))) {
            steps++;
            production.read(this, index, (end, value) -> {
                if (found.stream().noneMatch(one -> one.end() == end)) {
                    found.add(new Parsed<>(end, value));
                }
            });
        }
        found.sort(Comparator.comparingInt((Parsed<T> one) -> one.end()).reversed());
        return found;
    }

    /** Forgets the results before the index, which will not be asked for again. */
    public void forgetBefore(int index) {
        known.keySet().removeIf(place -> place < index);
    }

    /** How many productions were tried. */
    public long steps() {
        return steps;
    }
}
