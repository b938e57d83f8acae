package dev.annals.recall.ask;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a line whose values are of the kind that a question asks for: "which boats does Ann own".
 *
 * @param said whether the predicate itself names the kind
 */
record Kinds(Line line, boolean said) {

    /** Types too general to rule anything out: an Organization may be a company, a Person a judge. */
    private static final Set<String> WIDE = Set.of(
            "",
            "Thing",
            "Person",
            "Organization",
            "Place",
            "Group",
            "Facility",
            "Product",
            "Work",
            "Event",
            "Animal",
            "Tool",
            "System");

    private static final Pattern WORDS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /** What may be of the kind or not, since its type does not say so, is left out. */
    static Kinds of(Relation core, Line line, Match match) {
        List<Cue> unsaid = core.cues().stream()
                .filter(cue -> cue.isOfKind() && !match.says(cue))
                .toList();
        if (unsaid.isEmpty()) {
            return new Kinds(line, true);
        }
        List<Held> typed = line.facts().stream()
                .filter(fact -> unsaid.stream()
                        .allMatch(cue -> isOfType(line.value(fact), cue) || line.isDateOf(fact, cue.word())))
                .toList();
        boolean said = unsaid.stream().noneMatch(cue -> cue.kind() == Cue.Kind.CLASS);
        boolean all = line.facts().stream().noneMatch(fact -> !typed.contains(fact) && mayBe(line.value(fact), unsaid));
        return new Kinds(all ? line.of(typed) : line.of(typed).partial(), said);
    }

    private static boolean isOfType(Held.Party value, Cue cue) {
        return cue.kind() == Cue.Kind.CLASS
                ? stem(value).equals(Stems.of(cue.word()))
                : stems(value).anyMatch(Stems.of(cue.word())::equals);
    }

    /** Any animal may be a dog, a dog may be an animal, and a doctor may be a female doctor. But a dog is no cat. */
    private static boolean mayBe(Held.Party value, List<Cue> kind) {
        return WIDE.contains(value.type())
                || kind.stream()
                        .filter(cue -> cue.kind() == Cue.Kind.CLASS)
                        .allMatch(cue -> isOfType(value, cue)
                                || WIDE.stream().map(Stems::of).anyMatch(Stems.of(cue.word())::equals));
    }

    /** The stems of the words in the types of whom the line is about. */
    static Set<String> ofAnchor(Line line) {
        return line.facts().stream()
                .flatMap(fact -> stems(fact.party(line.ofSubject())))
                .collect(Collectors.toSet());
    }

    /** The stem of the last word: "language" for ProgrammingLanguage. */
    private static String stem(Held.Party party) {
        return stems(party).reduce("", (_, last) -> last);
    }

    private static Stream<String> stems(Held.Party party) {
        return WORDS.splitAsStream(party.type()).map(word -> Stems.of(word.toLowerCase(Locale.ROOT)));
    }
}
