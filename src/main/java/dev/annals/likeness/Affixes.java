package dev.annals.likeness;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words before or after a name that are no part of it, folded. */
final class Affixes {

    /** Titles before a person's name. */
    static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "mister",
            "sir",
            "dame",
            "lord",
            "lady",
            "madam",
            "dr",
            "doctor",
            "prof",
            "professor",
            "rev",
            "reverend",
            "fr",
            "father",
            "hon",
            "capt",
            "captain",
            "lt",
            "lieutenant",
            "col",
            "colonel",
            "gen",
            "general",
            "sgt",
            "sergeant",
            "maj",
            "major",
            "adm",
            "admiral",
            "sen",
            "senator",
            "gov",
            "governor",
            "president",
            "judge",
            "justice");

    /** Titles that only people have. */
    static final Set<String> CLEAR_TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor");

    private static final Set<String> MALE = Set.of("mr", "mister", "sir", "lord");
    private static final Set<String> FEMALE = Set.of("mrs", "ms", "miss", "dame", "lady", "madam");

    /** Degrees after a person's name. */
    private static final Set<String> DEGREES =
            Set.of("phd", "md", "dds", "esq", "mba", "msc", "bsc", "cpa", "obe", "cbe", "mbe");

    /** What distinguishes a father from a son, mapped to one form each. */
    static final Map<String, String> GENERATIONS = Map.of(
            "jr", "jr", "junior", "jr", "sr", "sr", "senior", "sr", "ii", "ii", "iii", "iii", "iv", "iv", "2nd", "ii",
            "3rd", "iii");

    /** Those that only people have. */
    static final Set<String> CLEAR_GENERATIONS = Set.of("jr", "sr");

    /** Legal forms that hardly ever mean anything else, mapped to one form each. */
    private static final Map<String, String> LEGAL_FORMS = Map.ofEntries(
            Map.entry("inc", "inc"),
            Map.entry("incorporated", "inc"),
            Map.entry("corp", "corp"),
            Map.entry("corporation", "corp"),
            Map.entry("ltd", "ltd"),
            Map.entry("limited", "ltd"),
            Map.entry("llc", "llc"),
            Map.entry("llp", "llp"),
            Map.entry("plc", "plc"),
            Map.entry("gmbh", "gmbh"),
            Map.entry("pty", "pty"),
            Map.entry("pte", "pte"),
            Map.entry("sarl", "sarl"),
            Map.entry("aps", "aps"),
            Map.entry("asa", "asa"));

    /** Legal forms that may mean something else, so they count only for organizations. */
    private static final Map<String, String> SHORT_LEGAL_FORMS = Map.ofEntries(
            Map.entry("co", "co"),
            Map.entry("company", "co"),
            Map.entry("ag", "ag"),
            Map.entry("sa", "sa"),
            Map.entry("se", "se"),
            Map.entry("as", "as"),
            Map.entry("ab", "ab"),
            Map.entry("oy", "oy"),
            Map.entry("kg", "kg"),
            Map.entry("nv", "nv"),
            Map.entry("bv", "bv"),
            Map.entry("lp", "lp"),
            Map.entry("kk", "kk"),
            Map.entry("ev", "ev"),
            Map.entry("spa", "spa"),
            Map.entry("srl", "srl"),
            Map.entry("sas", "sas"));

    static final String ARTICLE = "the";
    static final String AND = "and";

    /** Words that most acronyms leave out. */
    static final Set<String> SMALL_WORDS =
            Set.of("of", "and", "the", "for", "in", "on", "de", "la", "du", "des", "und");

    static final Set<String> NEGATIONS = Set.of("non", "not", "no", "anti", "un", "counter", "ex", "former", "without");

    private Affixes() {}

    static boolean isAfterPerson(String word) {
        return DEGREES.contains(word) || GENERATIONS.containsKey(word);
    }

    static @Nullable String legalForm(String word, Kind kind) {
        @Nullable String form = kind == Kind.OTHER ? null : LEGAL_FORMS.get(word);
        return form == null && kind == Kind.ORGANIZATION ? SHORT_LEGAL_FORMS.get(word) : form;
    }

    /** Whether the word may precede some name. */
    static boolean isBefore(String word) {
        return word.equals(ARTICLE) || TITLES.contains(word);
    }

    /** Whether the word may follow some name. */
    static boolean isAfter(String word) {
        return isAfterPerson(word) || legalForm(word, Kind.ORGANIZATION) != null || word.equals(AND);
    }

    /** Whether these cannot all be titles of one person. */
    static boolean contradict(Set<String> titles, Set<String> others) {
        return (anyOf(MALE, titles) && anyOf(FEMALE, others)) || (anyOf(FEMALE, titles) && anyOf(MALE, others));
    }

    private static boolean anyOf(Set<String> wanted, Set<String> titles) {
        return titles.stream().anyMatch(wanted::contains);
    }
}
