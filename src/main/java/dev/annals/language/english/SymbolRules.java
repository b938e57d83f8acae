package dev.annals.language.english;

import java.util.Set;
import java.util.regex.Pattern;

/** Decides which symbols separate words and which belong to one: "U.S.", "$5", "#2", "twenty-one", "AT&T". */
final class SymbolRules {

    private static final Pattern ABBREVIATION = Pattern.compile("^(\\p{Alnum}([.|-]\\p{Alnum})*)$");
    private static final Pattern SHORT_YEAR = Pattern.compile("^(\\d\\d['\u2019]?[sS]?)$");

    private final Set<String> abbreviations;
    private final Set<String> dollars;
    private final Set<String> prefixes;
    private final Set<String> suffixes;

    SymbolRules(WordLists lists) {
        abbreviations = lists.set("abbreviation-period");
        dollars = lists.set("currency-dollar");
        prefixes = lists.set("english-hyphen-prefix");
        suffixes = lists.set("english-hyphen-suffix");
    }

    /**
     * @param index of a symbol, neither first nor last
     * @param end of the part without trailing symbols
     */
    boolean separates(String text, int index, int end) {
        if (isKeptHyphen(text, index) || isWithinNumber(text, index) || isAmpersandOfName(text, index)) {
            return false;
        }
        char c = text.charAt(index);
        return isEllipsis(text, index)
                || isBetweenWords(c)
                || (index + 1 < end && isBetweenWords(text.charAt(index + 1)) && Chars.isFinal(c));
    }

    private static boolean isBetweenWords(char c) {
        return Chars.isBracket(c)
                || Chars.isArrow(c)
                || Chars.isDoubleQuote(c)
                || Chars.isHyphen(c)
                || ";,~=+&|/".indexOf(c) >= 0;
    }

    private static boolean isEllipsis(String text, int index) {
        char next = text.charAt(index + 1);
        return Chars.isFinal(text.charAt(index))
                && (Chars.isFinal(next) || Chars.isSeparator(next) || Chars.isQuote(next));
    }

    private boolean isKeptHyphen(String text, int index) {
        if (!Chars.isHyphen(text.charAt(index)) || !Chars.isLetter(text.charAt(index + 1))) {
            return false;
        }
        return prefixes.contains(Chars.lower(text.substring(0, index)))
                || suffixes.contains(Chars.lower(text.substring(index + 1)))
                || isVowelAndHyphen(text, index + 1, index + 2)
                || isVowelAndHyphen(text, index - 1, index - 2);
    }

    private static boolean isVowelAndHyphen(String text, int vowel, int hyphen) {
        return hyphen >= 0
                && hyphen < text.length()
                && Chars.isVowel(text.charAt(vowel))
                && Chars.isHyphen(text.charAt(hyphen));
    }

    private static boolean isWithinNumber(String text, int index) {
        char c = text.charAt(index);
        if (!Chars.isDigit(text.charAt(index + 1))) {
            return false;
        }
        char before = text.charAt(index - 1);
        if (Chars.isHyphen(c)) {
            return Chars.isLetter(before) || Chars.isDigit(before);
        }
        return Chars.isDigit(before) && (c == '/' || (c == ',' && startsThousand(text, index + 1)));
    }

    private static boolean startsThousand(String text, int index) {
        return index + 2 < text.length()
                && Chars.isDigit(text.charAt(index + 1))
                && Chars.isDigit(text.charAt(index + 2))
                && (index + 3 == text.length() || !Chars.isDigit(text.charAt(index + 3)));
    }

    private static boolean isAmpersandOfName(String text, int index) {
        return text.charAt(index) == '&'
                && Chars.isLetter(text.charAt(index - 1))
                && Chars.isLetter(text.charAt(index + 1));
    }

    /** Whether the symbol before a word that starts at the index belongs to it. */
    boolean belongsAhead(String text, int index, String word) {
        char symbol = text.charAt(index - 1);
        if (Chars.isSign(symbol)) {
            return Chars.isDigit(text.charAt(index));
        }
        if (symbol == '@' || symbol == '#') {
            return Chars.isLetter(text.charAt(index));
        }
        return Chars.isApostrophe(symbol) && SHORT_YEAR.matcher(word).find();
    }

    /** Whether the symbol at the index, right after a word, belongs to it. */
    boolean belongsBehind(String text, int index, String word) {
        return switch (text.charAt(index)) {
            case '.' -> abbreviations.contains(Chars.lower(word)) || keepsPeriod(text, index, word);
            case '$' -> dollars.contains(Chars.lower(word));
            default -> false;
        };
    }

    private static boolean keepsPeriod(String text, int index, String word) {
        if (index + 1 < text.length()) {
            char next = text.charAt(index + 1);
            if (Chars.isSeparator(next)) {
                return true;
            }
            if (Chars.isFinal(next) || Chars.isQuote(next)) {
                return false;
            }
        }
        return ABBREVIATION.matcher(word).find() || isOfConsonants(word);
    }

    private static boolean isOfConsonants(String word) {
        return word.length() >= 2
                && word.length() <= 5
                && word.chars().allMatch(c -> Chars.isConsonant((char) c))
                && Chars.lower(word.charAt(word.length() - 1)) != 'y';
    }
}
