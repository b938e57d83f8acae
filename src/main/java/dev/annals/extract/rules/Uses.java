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
 * The patterns of one kind, by the word to look for.
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
     * One pattern of a predicate.
     *
     * @param words those that the pattern matches by, besides the one it is found by
     */
    record Use<P>(Term term, P pattern, List<String> words) {}

    private void add(Term term, P pattern) {
        all.add(new Use<>(term, pattern, List.of()));
        for (String phrase : pattern.words()) {
            List<String> words = List.of(phrase.split(" "));
            byWord.computeIfAbsent(key(pattern, phrase), _ -> new ArrayList<>()).add(new Use<>(term, pattern, words));
        }
    }

    /** The word to look for: of a verb the first, of a noun the last. */
    static String key(Pattern pattern, String phrase) {
        boolean first = pattern instanceof Pattern.Verb || pattern instanceof Pattern.Following;
        return first ? phrase.split(" ", 2)[0] : phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    List<Use<P>> all() {
        return all;
    }

    /** Those that a word may be said by, as written or in its base form. */
    Stream<Use<P>> at(Node node) {
        List<Use<P>> byLemma = byWord.getOrDefault(node.lemma(), List.of());
        if (node.lemma().equals(node.lower())) {
            return byLemma.stream();
        }
        return Stream.concat(byLemma.stream(), byWord.getOrDefault(node.lower(), List.of()).stream());
    }
}
