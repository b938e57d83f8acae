package dev.annals.recall.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of a line whose values have the type that a question asks for: "which boats does Ann own".
 *
 * @param chosen whether any value has that type
 */
record Kinds(Line line, boolean chosen) {

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

    /** @param said whether the predicate's own words already name the type asked for */
    static Kinds of(Relation core, Line line, boolean said) {
        Optional<String> kind = core.cues().stream()
                .filter(cue -> cue.kind() == Cue.Kind.CLASS)
                .map(Cue::word)
                .findFirst();
        if (said || kind.isEmpty()) {
            return new Kinds(line, false);
        }
        String stem = Stems.of(kind.get());
        List<Held> typed = line.facts().stream()
                .filter(fact -> stem(line.value(fact)).equals(stem))
                .toList();
        if (!typed.isEmpty()) {
            return new Kinds(line.of(typed), true);
        }
        List<Held> open = line.facts().stream()
                .filter(fact -> WIDE.contains(line.value(fact).type()))
                .toList();
        return new Kinds(line.of(open), false);
    }

    /** The stems of the words in the types of whom the line is about. */
    static Set<String> ofAnchor(Line line) {
        return line.facts().stream()
                .flatMap(fact -> stems(fact.party(line.ofSubject())))
                .collect(Collectors.toSet());
    }

    /** The same of its values. */
    static Set<String> ofValues(Line line) {
        return line.facts().stream().flatMap(fact -> stems(line.value(fact))).collect(Collectors.toSet());
    }

    /** The stem of the last word: "language" for ProgrammingLanguage. */
    private static String stem(Held.Party party) {
        return stems(party).reduce("", (_, last) -> last);
    }

    private static Stream<String> stems(Held.Party party) {
        return WORDS.splitAsStream(party.type()).map(word -> Stems.of(word.toLowerCase(Locale.ROOT)));
    }
}
