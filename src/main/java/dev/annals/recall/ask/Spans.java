package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parts of a question that may be names: one or more words, with or without the punctuation around them. */
public final class Spans {

    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
    private static final int MOST_WORDS = 24;

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

    /** @return mentions without ids; none is a single function word */
    public static List<Mention> of(String question) {
        List<Chunk> chunks = chunks(question);
        List<Mention> spans = new ArrayList<>();
        for (int first = 0; first < chunks.size(); first++) {
            int most = Math.min(chunks.size(), first + MOST_WORDS);
            for (int last = first; last < most && chunks.get(first).isOfName(first == 0); last++) {
                if (chunks.get(last).isOfName(false)) {
                    add(spans, question, chunks.get(first), chunks.get(last));
                }
            }
        }
        return spans;
    }

    private static void add(List<Mention> spans, String question, Chunk first, Chunk last) {
        for (int start : first.starts()) {
            for (int end : last.ends()) {
                if (start < end && !Grammar.isFunctionWord(question.substring(start, end))) {
                    for (String spelling : spellings(question.substring(start, end))) {
                        spans.add(new Mention(start, end, spelling, List.of()));
                    }
                }
            }
        }
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
            List<Integer> starts = new ArrayList<>(List.of(chunk.start()));
            for (int i = chunk.start(); i < chunk.end() && isMark(question.charAt(i)); i++) {
                starts.add(i + 1);
            }
            List<Integer> ends = new ArrayList<>(List.of(chunk.end()));
            for (int i = chunk.end(); i > chunk.start() && isMark(question.charAt(i - 1)); i--) {
                ends.add(i - 1);
            }
            Matcher possessive = POSSESSIVE.matcher(question.substring(chunk.start(), ends.getLast()));
            if (possessive.find()) {
                ends.add(chunk.start() + possessive.start());
            }
            chunks.add(new Chunk(chunk.group(), starts, ends.stream().distinct().toList()));
        }
        return chunks;
    }

    private static boolean isMark(char character) {
        return !Character.isLetterOrDigit(character);
    }
}
