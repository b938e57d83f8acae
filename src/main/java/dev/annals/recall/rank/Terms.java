package dev.annals.recall.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Extracts the stems of the words that distinguish a text from others. */
public final class Terms {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s\\b");

    /** The stop words of Lucene's English analyzer, question words and pronouns. */
    private static final Set<String> STOP = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with", "did", "do", "does", "had", "has", "have", "how", "what", "when", "where", "which", "who",
            "whom", "whose", "why", "were", "can", "could", "would", "should", "may", "might", "must", "shall", "i",
            "you", "he", "she", "we", "me", "him", "her", "us", "my", "your", "his", "our", "its", "them", "am", "been",
            "being");

    private Terms() {}

    /** In the order of the text, with repetitions. */
    public static List<String> of(String text) {
        return words(text).stream().map(Terms::stem).toList();
    }

    /** @param word as returned by {@link #words} */
    public static String stem(String word) {
        EnglishStemmer stemmer = new EnglishStemmer(); // stateful, and cheap to create
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** The same words before stemming: lower-case letters and digits. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word =
                WORD.matcher(POSSESSIVE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""));
        while (word.find()) {
            if (!STOP.contains(word.group())) {
                words.add(word.group());
            }
        }
        return words;
    }
}
