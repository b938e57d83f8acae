package dev.annals.recall.ask;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    /** The stem of the last word: "language" for ProgrammingLanguage. */
    private static String stem(Held.Party party) {
        String[] words = WORDS.split(party.type(), -1);
        return Stems.of(words[words.length - 1].toLowerCase(Locale.ROOT));
    }
}
