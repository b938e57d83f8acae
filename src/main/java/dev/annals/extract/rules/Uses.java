package dev.annals.extract.rules;

import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An index of the patterns of one kind by their key word.
 *
 * @param <P> the kind
 */
final class Uses<P extends Pattern> {

    private final Map<String, List<Use<P>>> byWord = new HashMap<>();
    private final List<Use<P>> all = new ArrayList<>();

    Uses(Vocabulary vocabulary, Class<P> kind) {
        for (Term term : vocabulary.terms()) {
            for (Pattern pattern : term.patterns()) {
                if (kind.isInstance(pattern)) {
                    add(term, kind.cast(pattern));
                }
            }
        }
    }

    /**
     * A pattern of a predicate, found by one of its phrases.
     *
     * @param words of the phrase; empty if the pattern was not found by one
     */
    record Use<P>(Term term, P pattern, List<String> words) {}

    private void add(Term term, P pattern) {
        all.add(new Use<>(term, pattern, List.of()));
        for (String phrase : pattern.words()) {
            List<String> words = List.of(phrase.split(" "));
            byWord.computeIfAbsent(key(pattern, phrase), _ -> new ArrayList<>()).add(new Use<>(term, pattern, words));
        }
    }

    /** The word to index by: the first of a verb phrase, the last of a noun phrase. */
    static String key(Pattern pattern, String phrase) {
        boolean first = pattern instanceof Pattern.Verb || pattern instanceof Pattern.Following;
        return first ? phrase.split(" ", 2)[0] : phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    List<Use<P>> all() {
        return all;
    }

    /** The patterns with this word as their key, as written or in its base form. */
    Stream<Use<P>> at(Node node) {
        List<Use<P>> byLemma = byWord.getOrDefault(node.lemma(), List.of());
        if (node.lemma().equals(node.lower())) {
            return byLemma.stream();
        }
        return Stream.concat(byLemma.stream(), byWord.getOrDefault(node.lower(), List.of()).stream());
    }
}
