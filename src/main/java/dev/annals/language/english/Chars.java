package dev.annals.language.english;

/** Classes of chars, as far as NLP4J distinguishes them. Letters are ASCII only. */
final class Chars {

    private Chars() {}

    private static boolean isWithin(char c, char first, char last) {
        return first <= c && c <= last;
    }

    static boolean isSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\r', '\f', '\u00A0', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    static boolean isUpper(char c) {
        return isWithin(c, 'A', 'Z');
    }

    static boolean isLower(char c) {
        return isWithin(c, 'a', 'z');
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c);
    }

    static boolean isDigit(char c) {
        return isWithin(c, '0', '9');
    }

    static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    static boolean isConsonant(char c) {
        return isLetter(c) && !isVowel(c);
    }

    static boolean isPunctuation(char c) {
        return isWithin(c, '!', '/') || isWithin(c, ':', '@') || isWithin(c, '[', '`') || isWithin(c, '{', '~');
    }

    static boolean isSymbol(char c) {
        return isPunctuation(c) || isWithin(c, '\u2000', '\u206F') || isCurrency(c) || isArrow(c);
    }

    static boolean isCurrency(char c) {
        return c == '$' || isWithin(c, '\u00A2', '\u00A5') || isWithin(c, '\u20A0', '\u20CF');
    }

    static boolean isArrow(char c) {
        return isWithin(c, '\u2190', '\u21FF') || isWithin(c, '\u27F0', '\u27FF') || isWithin(c, '\u2900', '\u297F');
    }

    static boolean isHyphen(char c) {
        return c == '-' || isWithin(c, '\u2010', '\u2014');
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    static boolean isListMark(char c) {
        return c == '-' || c == '\u2022' || c == '\u2023' || c == '\u203B' || c == '\u2043';
    }

    /** Whether it can end a sentence. */
    static boolean isFinal(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u203C' || isWithin(c, '\u2047', '\u2049');
    }

    static boolean isSeparator(char c) {
        return ",;:|/\\".indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return isSingleQuote(c) || isDoubleQuote(c);
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || isWithin(c, '\u2018', '\u201B');
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || isWithin(c, '\u201C', '\u201F');
    }

    static boolean isBracket(char c) {
        return opens(c) || closes(c);
    }

    static boolean opens(char c) {
        return "({[<".indexOf(c) >= 0;
    }

    static boolean closes(char c) {
        return ")}]>".indexOf(c) >= 0;
    }

    /** Whether it can be part of a number that follows it. */
    static boolean isSign(char c) {
        return c == '.'
                || c == '-'
                || c == '+'
                || c == '\u00B1'
                || isWithin(c, '\u2212', '\u2213')
                || isWithin(c, '\u221A', '\u221C');
    }

    /** Covers Latin-1 and the additional letters of Windows-1252. */
    static char lower(char c) {
        if (isUpper(c) || (isWithin(c, '\u00C0', '\u00DE') && c != '\u00D7')) {
            return (char) (c + 32);
        }
        return switch (c) {
            case '\u008A', '\u008C', '\u008E' -> (char) (c + 16);
            case '\u009F' -> '\u00FF';
            default -> c;
        };
    }

    static String lower(String text) {
        char[] chars = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < chars.length; i++) {
            char lower = lower(chars[i]);
            changed |= lower != chars[i];
            chars[i] = lower;
        }
        return changed ? new String(chars) : text;
    }

    static boolean areDigits(String text) {
        return text.chars().allMatch(c -> isDigit((char) c));
    }

    static boolean areFinal(String text) {
        return text.chars().allMatch(c -> isFinal((char) c));
    }
}
