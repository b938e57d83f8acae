package dev.annals.consolidate.extract;

import java.util.List;

/** How much a sentence tells: names, dates and numbers more than other words, greetings and small talk nothing. */
final class Worth {

    /** A single word says too little. */
    private static final int LEAST = 2;

    private static final double NAME = 2;
    private static final double NUMBER = 2;
    /** Of a sentence that is worth one half. */
    private static final double HALF = 8;
    /** Who asks does not tell. */
    private static final double QUESTION = 0.4;

    private Worth() {}

    /** 0, nothing, to 1. */
    static double of(String text) {
        List<String> words =
                Words.of(text).stream().filter(word -> !Words.isSmallTalk(word)).toList();
        if (words.size() < LEAST) {
            return 0;
        }
        List<String> written = Words.written(text);
        long names = written.stream().skip(1).filter(Words::isName).count();
        long numbers = written.stream().filter(Words::isNumber).count();
        double told = words.size() + NAME * names + NUMBER * numbers;
        double worth = told / (told + HALF);
        return text.endsWith("?") ? QUESTION * worth : worth;
    }
}
