package dev.annals.language.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Splits tokens without surrounding symbols: "don't", "5km", "US$5", "gonna". */
final class MorphemeSplitter {

    private static final List<String> AFTER_APOSTROPHE = List.of("d", "m", "s", "t", "z", "ll", "nt", "re", "ve");

    private static final Pattern SPACES = Pattern.compile(" +");

    private final Set<String> currencies;
    private final Set<String> units;
    private final Map<String, List<Integer>> compounds;

    MorphemeSplitter(WordLists lists) {
        currencies = new HashSet<>(lists.set("currency"));
        lists.set("currency-dollar").forEach(dollar -> currencies.add(dollar + "$"));
        units = lists.set("units");
        compounds = compounds(lists.list("english-compounds"));
    }

    private static Map<String, List<Integer>> compounds(List<String> lines) {
        Map<String, List<Integer>> compounds = new HashMap<>();
        for (String line : lines) {
            List<Integer> cuts = new ArrayList<>();
            StringBuilder compound = new StringBuilder();
            for (String part : SPACES.splitAsStream(line).toList()) {
                if (!compound.isEmpty()) {
                    cuts.add(compound.length());
                }
                compound.append(part);
            }
            compounds.put(Chars.lower(compound.toString()), List.copyOf(cuts));
        }
        return compounds;
    }

    void split(String text, Pieces pieces) {
        int from = 0;
        for (int cut : cuts(text, Chars.lower(text))) {
            pieces.add(text.substring(from, cut));
            from = cut;
        }
        pieces.add(text.substring(from));
    }

    private List<Integer> cuts(String text, String lower) {
        if (text.length() == 1) {
            return List.of();
        }
        int cut = currency(lower);
        cut = cut > 0 ? cut : unit(lower);
        cut = cut > 0 ? cut : sign(lower);
        cut = cut > 0 ? cut : apostrophe(lower);
        return cut > 0 ? List.of(cut) : compounds.getOrDefault(lower, List.of());
    }

    private int currency(String lower) {
        for (String currency : currencies) {
            if (lower.startsWith(currency)) {
                int cut = currency.length();
                if (cut < lower.length() && Chars.isDigit(lower.charAt(cut))) {
                    return cut;
                }
            } else if (lower.endsWith(currency)) {
                int cut = lower.length() - currency.length();
                if (Chars.isDigit(lower.charAt(cut - 1))) {
                    return cut;
                }
            }
        }
        return 0;
    }

    private int unit(String lower) {
        for (String unit : units) {
            int cut = lower.length() - unit.length();
            if (cut > 0 && lower.endsWith(unit) && Chars.isDigit(lower.charAt(cut - 1))) {
                return cut;
            }
        }
        return 0;
    }

    private static int sign(String lower) {
        int last = lower.length() - 1;
        if (isSign(lower.charAt(0)) && isOfDigitsAndMarks(lower.substring(1))) {
            return 1;
        }
        return isSign(lower.charAt(last)) && isOfDigitsAndMarks(lower.substring(0, last)) ? last : 0;
    }

    private static boolean isSign(char c) {
        return "#$%*=".indexOf(c) >= 0;
    }

    private static boolean isOfDigitsAndMarks(String text) {
        return text.chars().allMatch(c -> Chars.isDigit((char) c) || Chars.isPunctuation((char) c));
    }

    private static int apostrophe(String lower) {
        for (String suffix : AFTER_APOSTROPHE) {
            int mark = lower.length() - suffix.length() - 1;
            if (mark > 0 && lower.endsWith(suffix) && Chars.isApostrophe(lower.charAt(mark))) {
                int cut = cut(lower, mark, suffix);
                if (cut > 0) {
                    return cut;
                }
            }
        }
        return 0;
    }

    private static int cut(String lower, int mark, String suffix) {
        char before = lower.charAt(mark - 1);
        return switch (suffix) {
            case "t" -> before == 'n' ? mark - 1 : 0;
            case "s" -> Chars.isDigit(before) ? 0 : mark;
            default -> mark;
        };
    }
}
