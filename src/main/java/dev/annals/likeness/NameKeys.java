package dev.annals.likeness;

import dev.annals.problem.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keys by which similar names find each other without comparing every pair: the blocking keys of record linkage
 * (Fellegi and Sunter, 1969). Similar names nearly always share one. Keys do not depend on types.
 */
public final class NameKeys {

    /** Change it when names get other keys than before. */
    public static final String VERSION = "name keys 1";

    private static final String BARE = "=";
    private static final String MISTYPED = "~";
    private static final int LONG = 8;
    private static final int SEVERAL = 3;

    private NameKeys() {}

    /** All keys of a name. */
    public static Set<String> of(String name) {
        List<Word> words = bare(name);
        Set<String> keys = new TreeSet<>();
        if (words.isEmpty()) {
            return keys;
        }
        addWord(words.getFirst(), keys);
        addWord(words.getLast(), keys);
        if (words.size() >= SEVERAL) {
            keys.addAll(Acronyms.of(words));
        }
        String bare = joined(words);
        if (words.size() == 1 && bare.length() >= LONG) {
            keys.add(MISTYPED + skeleton(words.getFirst().plain()));
        }
        if (!bare.equals(Texts.folded(name))) {
            keys.add(BARE + bare);
        }
        return keys;
    }

    /**
     * The keys by which others of the same name are found: its folded form, and the keys that {@link #of} gives to the
     * name with additions around it. They may find other names, too.
     */
    public static Set<String> ofSame(String name) {
        String bare = joined(bare(name));
        Set<String> keys = new TreeSet<>(Set.of(Texts.folded(name)));
        if (!bare.isEmpty()) {
            keys.add(bare);
            keys.add(BARE + bare);
        }
        return keys;
    }

    /** A key shared by all names that are equal without additions around them. Other names may have it, too. */
    public static String ofBare(String name) {
        return BARE + joined(bare(name));
    }

    /** Whether it is a key that {@link #ofBare} may return. */
    public static boolean isOfBare(String key) {
        return key.startsWith(BARE);
    }

    /** The name without everything that may surround a name of any kind, unless nothing would be left. */
    private static List<Word> bare(String name) {
        List<Word> words = WrittenName.joinedWords(name);
        while (words.size() > 1 && Affixes.isAfter(words.getLast().folded())) {
            words.removeLast();
        }
        while (words.size() > 1 && Affixes.isBefore(words.getFirst().folded())) {
            words.removeFirst();
        }
        return words;
    }

    /** Joins adjacent initials, however they were written: J. R. Lee and J.R. Lee. */
    private static String joined(List<Word> words) {
        StringBuilder joined = new StringBuilder();
        boolean afterLetter = false;
        for (Word word : words) {
            if (!joined.isEmpty() && !(afterLetter && word.isLetter())) {
                joined.append(' ');
            }
            joined.append(word.folded());
            afterLetter = word.isLetter();
        }
        return joined.toString();
    }

    private static void addWord(Word word, Set<String> keys) {
        if (word.length() > 1) {
            keys.addAll(Nicknames.fullNames(word.plain()));
        }
    }

    /** The same for most misspellings of a word: its first letter, then its distinct consonants, sorted. */
    private static String skeleton(String word) {
        int second = word.offsetByCodePoints(0, 1);
        return word.substring(0, second)
                + word.substring(second)
                        .codePoints()
                        .filter(letter -> "aeiouy".indexOf(letter) < 0)
                        .sorted()
                        .distinct()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }
}
