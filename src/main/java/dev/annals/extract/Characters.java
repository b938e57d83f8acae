package dev.annals.extract;

import org.jspecify.annotations.Nullable;

/** Converts offsets in a {@code String}, which count chars, to Unicode characters, as callers count. */
public final class Characters {

    /** How many characters precede each char; null if every character is a single char. */
    private final int @Nullable [] before;

    public Characters(String text) {
        boolean alike = text.codePointCount(0, text.length()) == text.length();
        before = alike ? null : counted(text);
    }

    private static int[] counted(String text) {
        int[] counts = new int[text.length() + 1];
        for (int i = 1; i <= text.length(); i++) {
            boolean half = i < text.length() && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            counts[i] = counts[i - 1] + (half ? 0 : 1);
        }
        return counts;
    }

    /** How many characters precede this char index. */
    public int before(int index) {
        return before == null ? index : before[index];
    }
}
