package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Which of the names found in a question are meant. */
public final class Mentions {

    private static final Pattern ORDER =
            Pattern.compile("\\b(?:before|after)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    /** The longest, none within another; in their order. A word of the question's own is no name, but where one must be. */
    public static List<Mention> longest(String question, List<Mention> found) {
        List<Mention> kept = new ArrayList<>();
        found.stream()
                .filter(one -> !isPlainWord(one.text())
                        || ORDER.matcher(question.substring(0, one.start())).find())
                .sorted(Comparator.comparingInt((Mention one) -> one.start() - one.end())
                        .thenComparingInt(Mention::start))
                .filter(one -> kept.stream().noneMatch(one::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(Mention::start));
        return kept;
    }

    /** "the head of X" asks for a head, also where something is called so. */
    private static boolean isPlainWord(String text) {
        return Character.isLowerCase(text.charAt(0)) && text.indexOf(' ') < 0 && Concepts.knows(Stems.of(text));
    }
}
