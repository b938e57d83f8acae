package dev.annals.consolidate.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Scores how much a sentence says: names, dates and numbers count more than other words, greetings and small talk
 * nothing.
 */
final class Worth {

    /** Two plain words are too few: "Way to go!" */
    private static final double LEAST = 3;

    /** A short remark addressed to somebody: "Totally agree, Mel." */
    private static final Pattern ADDRESSED = Pattern.compile("^((?:\\S+\\s+){0,2}\\S+),\\s+\\p{Lu}\\p{L}+\\s*[!.?]*$");

    private static final double NAME = 2;
    private static final double NUMBER = 2;
    /** The sum of word weights that is worth one half. */
    private static final double HALF = 8;
    /** A question says less than a statement. */
    private static final double QUESTION = 0.4;

    private Worth() {}

    /** From 0, nothing, to 1. */
    static double of(String text) {
        String said = ADDRESSED.matcher(text).replaceFirst("$1");
        long words =
                Words.of(said).stream().filter(word -> !Words.isSmallTalk(word)).count();
        List<String> written = Words.written(said);
        long names = written.stream().skip(1).filter(Words::isName).count();
        long numbers = written.stream().filter(Words::isNumber).count();
        double told = words + NAME * names + NUMBER * numbers;
        if (words < 2 || told < LEAST) {
            return 0;
        }
        double worth = told / (told + HALF);
        return text.endsWith("?") ? QUESTION * worth : worth;
    }
}
