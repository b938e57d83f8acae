package dev.annals.recall.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides which of the names found in a question are meant as names. */
public final class Mentions {

    private static final Pattern ORDER =
            Pattern.compile("\\b(?:before|after)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private Mentions() {}

    /**
     * The longest names, without overlaps, in order of position. A common word of questions counts as a name only where
     * a name must stand. In the second reading, words in lower case do not count either: "the prime minister of X".
     *
     * @return one reading or two, the likelier first
     */
    public static List<List<Mention>> readings(String question, List<Mention> found) {
        Predicate<Mention> ordered =
                one -> ORDER.matcher(question.substring(0, one.start())).find();
        List<Mention> names = longest(found, ordered.or(one -> !isPlainWord(one.text())));
        List<Mention> capital = longest(
                found, ordered.or(one -> !Character.isLowerCase(one.text().charAt(0))));
        return names.equals(capital) ? List.of(names) : List.of(names, capital);
    }

    /** At most one name, and exactly one literal. Empty if there are more, because a relation has two parties. */
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

    /** "the head of X" asks for a head, even if some entity is named so. */
    private static boolean isPlainWord(String text) {
        return Character.isLowerCase(text.charAt(0)) && text.indexOf(' ') < 0 && Concepts.knows(Stems.of(text));
    }
}
