package dev.annals.consolidate.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The content words of a sentence. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SHORTENED = Pattern.compile("['\u2019](?:s|m|re|ve|ll|d|t)\\b");

    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:not|no|never|nobody|nothing|none|without|cannot)\\b|n['\u2019]t\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> STOP = Set.of(
            "a", "about", "after", "again", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "because",
            "been", "before", "being", "both", "but", "by", "can", "could", "did", "do", "does", "don", "for", "from",
            "had", "has", "have", "having", "he", "her", "here", "hers", "him", "his", "how", "i", "if", "in", "into",
            "is", "isn", "it", "its", "just", "me", "might", "more", "most", "my", "no", "not", "of", "off", "on", "or",
            "other", "our", "out", "over", "own", "same", "she", "should", "so", "some", "such", "than", "that", "the",
            "their", "them", "then", "there", "these", "they", "this", "those", "to", "too", "up", "us", "very", "was",
            "we", "were", "what", "when", "where", "which", "while", "who", "why", "will", "with", "would", "you",
            "your");

    /** Words of politeness. */
    private static final Set<String> SMALL_TALK = Set.of(
            "absolutely",
            "afternoon",
            "ah",
            "amazing",
            "anyway",
            "awesome",
            "bye",
            "care",
            "catch",
            "cheers",
            "congrats",
            "congratulations",
            "cool",
            "day",
            "dear",
            "definitely",
            "doing",
            "else",
            "evening",
            "everyone",
            "exactly",
            "fine",
            "glad",
            "going",
            "good",
            "goodbye",
            "great",
            "guys",
            "ha",
            "haha",
            "happy",
            "hear",
            "hello",
            "hey",
            "hi",
            "hm",
            "hmm",
            "hope",
            "know",
            "later",
            "lol",
            "lovely",
            "luck",
            "morning",
            "much",
            "nice",
            "night",
            "nothing",
            "oh",
            "ok",
            "okay",
            "perfect",
            "please",
            "really",
            "right",
            "see",
            "soon",
            "sorry",
            "sound",
            "sounds",
            "sure",
            "take",
            "talk",
            "team",
            "tell",
            "thank",
            "thanks",
            "think",
            "today",
            "tomorrow",
            "usual",
            "weekend",
            "welcome",
            "well",
            "wonderful",
            "wow",
            "yeah",
            "yep",
            "yes",
            "yet");

    private Words() {}

    /** As written. */
    static List<String> written(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(SHORTENED.matcher(text).replaceAll(""));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The words that distinguish the sentence from others, in lower case. */
    static List<String> of(String text) {
        return written(text).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !STOP.contains(word))
                .toList();
    }

    /** Its names and numbers: two sentences that differ in them are about different things. */
    static Set<String> marks(String text) {
        List<String> written = written(text);
        return IntStream.range(0, written.size())
                .filter(i -> isNumber(written.get(i)) || (i > 0 && isName(written.get(i))))
                .mapToObj(i -> written.get(i).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Includes names of people, places, months and days. */
    static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.codePointAt(0));
    }

    static boolean isNumber(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }

    static boolean denies(String text) {
        return DENIAL.matcher(text).find();
    }

    static boolean isSmallTalk(String word) {
        return SMALL_TALK.contains(word);
    }
}
