package dev.annals.episode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits long text into passages short enough to embed. They overlap, end between words and know their offset. */
public final class Passages {

    /** About 250 tokens of English, half of what the embedding model reads. */
    private static final int LENGTH = 1_000;

    private static final int OVERLAP = 150;

    private Passages() {}

    /** @param start offset in the content, in characters */
    public record Piece(String text, int start) {

        /** The text preceded by its speaker, since who said something is part of its meaning. */
        public String spokenBy(@Nullable String speaker) {
            return speaker == null ? text : speaker + ": " + text;
        }
    }

    public static List<Piece> of(String content) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = end(content, start);
            String text = content.substring(start, end);
            if (!text.isBlank()) {
                pieces.add(new Piece(text, start));
            }
            if (end == content.length()) {
                return pieces;
            }
            start = wordStart(content, Math.max(start + 1, end - OVERLAP), end);
        }
    }

    private static int end(String content, int start) {
        int end = start + LENGTH;
        if (end >= content.length()) {
            return content.length();
        }
        for (int i = end; i > start + LENGTH / 2; i--) {
            if (Character.isWhitespace(content.charAt(i))) {
                return i;
            }
        }
        return Character.isLowSurrogate(content.charAt(end)) ? end + 1 : end;
    }

    private static int wordStart(String content, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isWhitespace(content.charAt(i))) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(content.charAt(from)) ? from + 1 : from;
    }
}
