package dev.annals.extract.llm;

import static java.util.stream.Collectors.joining;

import dev.annals.extract.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds whole words in a text, ignoring case, kinds of white space and styles of quotation marks. */
final class Words {

    /** The most chars to look for: nobody quotes more, and a pattern recurses once per word. */
    private static final int LONGEST = 2_000;

    private final String text;

    Words(String text) {
        this.text = folded(text);
    }

    /** Every place where the words occur; none if they are empty or longer than {@link #LONGEST}. */
    List<Span> find(String words) {
        String wanted = folded(words).strip();
        return wanted.isEmpty() || wanted.length() > LONGEST ? List.of() : find(pattern(wanted));
    }

    List<Span> find(Pattern pattern) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    Optional<Span> findIn(Span part, String words) {
        return find(words).stream().filter(part::contains).findFirst();
    }

    boolean has(Span part, Pattern pattern) {
        return pattern.matcher(part.of(text)).find();
    }

    private static Pattern pattern(String words) {
        String spaced = Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(joining("\\s+"));
        String before = isWord(words.codePointAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
        String after = isWord(words.codePointBefore(words.length())) ? "(?![\\p{L}\\p{N}])" : "";
        return Pattern.compile(before + spaced + after, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }

    /** Replaces char by char, so that offsets stay the same. */
    private static String folded(String text) {
        return text.replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
