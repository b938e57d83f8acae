package dev.annals.likeness;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Names that abbreviate several words to their initials. */
final class Acronyms {

    private static final int SHORTEST = 3;

    private Acronyms() {}

    /** Whether the first name is a single word in capitals, made of the initials of the other's words. */
    static boolean stands(List<Word> acronym, List<Word> words) {
        return acronym.size() == 1
                && acronym.getFirst().isInCapitals()
                && of(words).contains(acronym.getFirst().folded());
    }

    /** The acronyms that these words may have: all initials, or those without small words. */
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
