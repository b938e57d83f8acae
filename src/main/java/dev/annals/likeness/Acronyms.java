package dev.annals.likeness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Words that stand for several by their first letters. */
final class Acronyms {

    private static final int SHORTEST = 3;

    private Acronyms() {}

    /** Whether the first name is one word in capitals, of the first letters of the other's words. */
    static boolean stands(List<Word> acronym, List<Word> words) {
        return acronym.size() == 1
                && acronym.getFirst().isInCapitals()
                && of(words).contains(acronym.getFirst().folded());
    }

    /** What the words could be called: by all their first letters, or without those of small words. */
    static Set<String> of(List<Word> words) {
        Set<String> acronyms = new TreeSet<>();
        acronyms.add(letters(words));
        acronyms.add(letters(words.stream()
                .filter(word -> !Affixes.SMALL_WORDS.contains(word.folded()))
                .toList()));
        acronyms.removeIf(acronym -> acronym.codePointCount(0, acronym.length()) < SHORTEST);
        return acronyms;
    }

    private static String letters(List<Word> words) {
        return words.stream().map(word -> Character.toString(word.first())).collect(Collectors.joining());
    }
}
