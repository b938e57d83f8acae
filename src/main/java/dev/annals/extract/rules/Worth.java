package dev.annals.extract.rules;

import dev.annals.language.Sentence;
import dev.annals.language.Word;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides whether a sentence is worth parsing: it has a pattern's key word, a word that gives a name, or several names.
 */
final class Worth implements Predicate<Sentence> {

    private static final Set<String> CALLING = Lists.of("calling");

    private final Set<String> words;

    Worth(Vocabulary vocabulary) {
        Stream<String> keys = vocabulary.terms().stream()
                .flatMap(term -> term.patterns().stream())
                .flatMap(Worth::keys);
        words = Stream.concat(keys, CALLING.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> keys(Pattern pattern) {
        return pattern.words().stream().map(phrase -> Uses.key(pattern, phrase));
    }

    @Override
    public boolean test(Sentence sentence) {
        return sentence.names().size() > 1 || sentence.words().stream().anyMatch(this::isKnown);
    }

    private boolean isKnown(Word word) {
        return words.contains(word.lemma()) || words.contains(word.form().toLowerCase(Locale.ROOT));
    }
}
