package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Which of the names found in a question are meant. */
public final class Mentions {

    private static final Pattern ORDER =
            Pattern.compile("\\b(?:before|after)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    /**
     * The longest, none within another; in their order. A word of the question's own is no name, but where one must be. If
     * that reading does not answer, what begins in lower case may be no name either: "the prime minister of X".
     *
     * @return one reading or two
     */
    public static List<List<Mention>> readings(String question, List<Mention> found) {
        Predicate<Mention> ordered =
                one -> ORDER.matcher(question.substring(0, one.start())).find();
        List<Mention> names = longest(found, ordered.or(one -> !isPlainWord(one.text())));
        List<Mention> capital = longest(
                found, ordered.or(one -> !Character.isLowerCase(one.text().charAt(0))));
        return names.equals(capital) ? List.of(names) : List.of(names, capital);
    }

    /** Somebody named, if anybody, and one literal; empty where there are more, since no relation is of three. */
    public static List<Mention> withLiteral(List<Mention> names, List<Mention> literals) {
        List<Mention> all = new ArrayList<>(names);
        all.addAll(literals);
        List<Mention> kept = longest(all, any -> true);
        long said = kept.stream().filter(Mention::isLiteral).count();
        return said == 1 && kept.size() == Math.min(names.size(), 1) + 1 ? kept : List.of();
    }

    private static List<Mention> longest(List<Mention> found, Predicate<Mention> isName) {
        List<Mention> kept = new ArrayList<>();
        found.stream()
                .filter(isName)
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
