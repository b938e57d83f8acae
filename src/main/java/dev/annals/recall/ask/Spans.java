package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts of a question that may be names: one or more words, with or without the punctuation around them. */
public final class Spans {

    private static final Pattern CHUNK = Pattern.compile("\\P{IsWhite_Space}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]?$");
    private static final int MOST_WORDS = 24;

    /** How many marks around a word a name may keep some of: "P!nk", "(the) Who?!". A rule of dashes is no name. */
    private static final int MOST_MARKS = 3;

    /** Between the initials of "J.R.", and of "J. R.". */
    private static final Pattern CLOSE = Pattern.compile("(?<=\\b\\p{Lu}\\.)(?=\\p{Lu})");

    private static final Pattern APART = Pattern.compile("(?<=\\b\\p{Lu}\\.) (?=\\p{Lu}\\.)");

    private Spans() {}

    /**
     * A word with the punctuation around it.
     *
     * @param starts where a name may start: with all of the leading punctuation or less
     * @param ends where a name may end, likewise
     */
    private record Chunk(String text, List<Integer> starts, List<Integer> ends) {

        /**
         * No name begins or ends with "of", or begins with a question word that opens the question. "The Who" is a
         * name.
         */
        boolean isOfName(boolean opens) {
            boolean written = Character.isLowerCase(text.charAt(0)) && !Grammar.ARTICLES.contains(text);
            return !((written || opens) && Grammar.isFunctionWord(text));
        }
    }

    /** @return mentions without ids; none is a single function word in lower case */
    public static List<Mention> of(String question) {
        List<Chunk> chunks = chunks(question);
        List<Mention> spans = new ArrayList<>();
        for (int first = 0; first < chunks.size(); first++) {
            int most = Math.min(chunks.size(), first + MOST_WORDS);
            for (int last = first; last < most && chunks.get(first).isOfName(first == 0); last++) {
                if (chunks.get(last).isOfName(false)) {
                    add(spans, question, chunks.get(first), chunks.get(last), first == 0);
                }
            }
        }
        return spans;
    }

    private static void add(List<Mention> spans, String question, Chunk first, Chunk last, boolean opens) {
        for (int start : first.starts()) {
            for (int end : last.ends()) {
                if (start < end && isName(question.substring(start, end), opens)) {
                    for (String spelling : spellings(question.substring(start, end))) {
                        spans.add(new Mention(start, end, spelling, List.of()));
                    }
                }
            }
        }
    }

    /** "Where does Will live?" asks about Will. */
    private static boolean isName(String text, boolean opens) {
        return !Grammar.isFunctionWord(text) || (!opens && Character.isUpperCase(text.charAt(0)));
    }

    /** The ways of writing a name: initials with or without spaces. */
    private static Set<String> spellings(String name) {
        Set<String> spellings = new LinkedHashSet<>(List.of(name));
        spellings.add(CLOSE.matcher(name).replaceAll(" "));
        spellings.add(APART.matcher(name).replaceAll(""));
        return spellings;
    }

    private static List<Chunk> chunks(String question) {
        List<Chunk> chunks = new ArrayList<>();
        Matcher chunk = CHUNK.matcher(question);
        while (chunk.find()) {
            int begin = chunk.start();
            int end = chunk.end();
            while (begin < end && isMark(question.charAt(begin))) {
                begin++;
            }
            while (end > begin && isMark(question.charAt(end - 1))) {
                end--;
            }
            List<Integer> starts = places(chunk.start(), begin, 1);
            List<Integer> ends = places(chunk.end(), end, -1);
            Matcher possessive = POSSESSIVE.matcher(question.substring(chunk.start(), ends.getLast()));
            if (possessive.find()) {
                ends.add(chunk.start() + possessive.start());
            }
            chunks.add(new Chunk(chunk.group(), starts, ends.stream().distinct().toList()));
        }
        return chunks;
    }

    /** From the outermost place to the innermost, without the marks between them if they are too many. */
    private static List<Integer> places(int outermost, int innermost, int step) {
        List<Integer> places = new ArrayList<>();
        for (int place = outermost; place != innermost && places.size() < MOST_MARKS; place += step) {
            places.add(place);
        }
        places.add(innermost);
        return places;
    }

    private static boolean isMark(char character) {
        return !Character.isLetterOrDigit(character);
    }
}
