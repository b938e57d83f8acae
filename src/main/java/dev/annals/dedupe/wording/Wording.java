package dev.annals.dedupe.wording;

import com.ibm.icu.text.Normalizer2;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Normalizes literals, so that differences in case, punctuation and the spelling of numbers and dates do not count.
 * Literals that say the same have the same key. One more or one less word makes a difference, above all "not"; so does
 * a different number, code or sign.
 */
public final class Wording {

    private static final int LONGEST = 500;

    private static final Pattern AROUND = Pattern.compile("^[\"'“”‘’«»(\\[]+|[\"'“”‘’«»)\\].,;:!]+$");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)+\\p{L}");
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?:[-‐‑]\\p{L}[\\p{L}\\p{M}'’]*)*");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    private static final List<String> ARTICLES = List.of("a", "an", "the");

    /** With an article before them, these mean something else. */
    private static final List<String> AMOUNTS = List.of("few", "little", "lot", "bit", "number");

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private Wording() {}

    /** @return equal for literals that say the same; empty if only equal literals do */
    public static Optional<String> key(Object content) {
        return switch (content) {
            case Long whole -> Optional.of(whole.toString());
            case Double number -> Optional.of(new BigDecimal(number.toString()).toPlainString());
            case String text
            when text.length() <= LONGEST -> SpelledDate.granule(text).or(() -> ofWords(text));
            default -> Optional.empty();
        };
    }

    /** How well a value says it, smaller is better: numbers before words, numeric dates before spelled ones. */
    public static int plainness(Object content) {
        if (!(content instanceof String text)) {
            return 0;
        }
        return SpelledDate.granule(text).filter(text::equals).isPresent() ? 1 : 2;
    }

    /** Whether one key is a date within the date of the other. */
    public static boolean isWithin(String finer, String coarser) {
        return finer.startsWith(coarser + "-")
                && SpelledDate.granule(finer).filter(finer::equals).isPresent()
                && SpelledDate.granule(coarser).filter(coarser::equals).isPresent();
    }

    private static Optional<String> ofWords(String text) {
        List<String> tokens = new ArrayList<>();
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT))
                && BLANK.splitAsStream(text).anyMatch(word -> word.length() > 4);
        for (String token : BLANK.split(text.strip(), -1)) {
            words(AROUND.matcher(token).replaceAll(""), shouted, tokens);
        }
        if (tokens.size() > 1 && ARTICLES.contains(tokens.getFirst()) && mayGo(text, tokens.get(1))) {
            tokens.removeFirst();
        }
        String key = String.join(" ", tokens).strip();
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    /** An article before a name may be part of it. */
    private static boolean mayGo(String text, String next) {
        List<String> written = List.of(BLANK.split(text.strip(), -1));
        return !AMOUNTS.contains(next) && Character.isLowerCase(written.get(1).codePointAt(0));
    }

    private static void words(String token, boolean shouted, List<String> words) {
        if (GROUPED.matcher(token).matches()) {
            words.add(token.replace(",", ""));
        } else if (INITIALS.matcher(token).matches()) {
            words.add(token.replace(".", ""));
        } else if (token.codePointCount(0, token.length()) == 1
                || !PLAIN.matcher(token).matches()
                || (!shouted && CAPITALS.matcher(token).matches())) {
            words.add(token); // a code, a sign or an address, taken literally
        } else {
            List<String> parts = HYPHEN.splitAsStream(folded(token)).toList();
            words.addAll(
                    parts.size() == 2 && TENS.containsKey(parts.getFirst()) && isUnit(parts.getLast())
                            ? List.of(String.valueOf(TENS.get(parts.getFirst()) + SMALL.indexOf(parts.getLast())))
                            : parts.stream().map(Wording::figure).toList());
        }
    }

    private static boolean isUnit(String word) {
        int unit = SMALL.indexOf(word);
        return unit > 0 && unit < 10;
    }

    private static String figure(String word) {
        int small = SMALL.indexOf(word);
        if (small >= 0) {
            return String.valueOf(small);
        }
        return TENS.containsKey(word) ? String.valueOf(TENS.get(word)) : word;
    }

    private static String folded(String word) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(word).replace('’', '\'');
    }
}
