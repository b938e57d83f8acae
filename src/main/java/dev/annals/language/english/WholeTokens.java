package dev.annals.language.english;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds tokens that contain punctuation: links and emoticons. */
final class WholeTokens {

    record Range(int start, int end) {}

    private static final Pattern EMOTICON = Pattern.compile("[!|;:#%][-]*[()\\[\\]{}|<>]+");

    private final Set<String> preserved;
    private final Set<String> emoticons;
    private final int longest;

    WholeTokens(WordLists lists) {
        preserved = lists.set("preserve");
        emoticons = lists.set("emoticons");
        longest = emoticons.stream().mapToInt(String::length).max().orElse(0);
    }

    @Nullable
    Range in(String word) {
        if (Forms.startsWithProtocol(word) || preserved.contains(word)) {
            return new Range(0, word.length());
        }
        Range emoticon = emoticon(Chars.lower(word));
        if (emoticon != null) {
            return emoticon;
        }
        Matcher link = Forms.link(word);
        return link.find() ? new Range(link.start(), link.end()) : null;
    }

    private @Nullable Range emoticon(String word) {
        if (emoticons.contains(word)) {
            return new Range(0, word.length());
        }
        Matcher regular = EMOTICON.matcher(word);
        if (regular.find()) {
            return new Range(regular.start(), regular.end());
        }
        for (int length = Math.min(longest, word.length()); length > 0; length--) {
            if (emoticons.contains(word.substring(0, length))) {
                return new Range(0, length);
            }
        }
        for (int length = Math.min(longest, word.length()); length > 0; length--) {
            if (emoticons.contains(word.substring(word.length() - length))) {
                return new Range(word.length() - length, word.length());
            }
        }
        return null;
    }
}
