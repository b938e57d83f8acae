package dev.annals.recall.ask;

import java.util.Locale;
import java.util.Set;

/** The function words that questions are made of. */
final class Grammar {

    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am");
    static final Set<String> DO = Set.of("do", "does", "did");
    static final Set<String> HAVE = Set.of("has", "have", "had", "having");
    static final Set<String> WILL = Set.of("will");
    static final Set<String> PRESENT = Set.of("is", "are", "does", "do", "has", "have", "am");
    static final Set<String> ASKING = Set.of("who", "whom", "which", "what", "where");
    static final Set<String> ARTICLES = Set.of("the", "a", "an", "any");
    static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "him", "them", "his", "her", "their", "its");
    static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "for",
            "at",
            "in",
            "to",
            "by",
            "with",
            "from",
            "on",
            "as",
            "under",
            "into",
            "during",
            "within",
            "throughout",
            "over",
            "against",
            "towards",
            "onto",
            "upon",
            "among",
            "alongside",
            "near",
            "outside",
            "without");
    static final Set<String> ANYTHING = Set.of("person", "people", "thing", "name", "one");
    /** What says nothing of its own before a noun: "what kind of food", "how many different teams". */
    static final Set<String> SORTS = Set.of("kind", "kinds", "sort", "sorts", "type", "types", "different", "various");
    /** What may stand before any name: "the company Acme", "Mrs Lee". */
    static final Set<String> CALLINGS = Set.of(
            "company",
            "firm",
            "team",
            "organisation",
            "organization",
            "club",
            "group",
            "city",
            "town",
            "village",
            "country",
            "place",
            "party",
            "person",
            "man",
            "woman",
            "project",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mister",
            "dr",
            "doctor",
            "prof",
            "professor",
            "sir",
            "dame",
            "lord",
            "lady",
            "president",
            "senator",
            "king",
            "queen",
            "prince",
            "princess");

    static final Set<String> FIRST = Set.of("first", "initial", "earliest", "original", "originally", "initially");
    static final Set<String> LAST = Set.of("last", "latest", "final", "recent", "recently", "lastly");
    static final Set<String> CURRENT =
            Set.of("current", "currently", "now", "present", "presently", "still", "today", "nowadays");
    static final Set<String> EVER = Set.of("ever", "all", "already", "so", "far", "total", "altogether", "yet");
    /** "Used to". */
    static final Set<String> OVER = Set.of("once-but-no-more");

    static final Set<String> PREVIOUS = Set.of("previous", "previously", "former", "formerly");

    /** Verbs for the beginning of a relation. */
    static final Set<String> STARTS = Set.of(
            "start",
            "begin",
            "becom",
            "join",
            "move",
            "sign",
            "marri",
            "acquir",
            "buy",
            "purchas",
            "enrol",
            "enter",
            "hire",
            "recruit",
            "appoint",
            "reloc",
            "found",
            "establish",
            "elect",
            "promot",
            "graduat",
            "diagnos",
            "launch",
            "releas",
            "publish",
            "build",
            "sue",
            "vaccin",
            "bear",
            "die",
            "retir",
            "creat",
            "invent",
            "discov",
            "win");

    static final Set<String> ENDS =
            Set.of("leav", "quit", "resign", "depart", "sell", "divorc", "stop", "ceas", "end", "finish");

    /** Verbs whose passive describes a state: "is married to". */
    static final Set<String> STATES = Set.of("marri", "enrol", "divorc", "retir");

    /** In a predicate's name, these nouns describe the subject: "member_of_party", but not "head_of_government". */
    static final Set<String> BEARERS = Set.of("member", "citizen", "resident", "student", "employee", "part", "child");

    /** Verbs whose meaning is in the words that follow. */
    static final Set<String> LIGHT =
            Set.of("start", "begin", "becom", "stop", "ceas", "end", "finish", "get", "have", "be", "do");

    private static final Set<String> OTHERS = Set.of(
            "and", "or", "that", "this", "when", "while", "since", "before", "after", "how", "many", "did", "there",
            "then", "until", "else", "between", "we", "you", "i", "me", "much", "why", "whose", "about", "prior");

    private Grammar() {}

    static boolean isAuxiliary(Token token) {
        return token.isIn(BE) || token.isIn(DO) || token.isIn(HAVE) || token.isIn(WILL);
    }

    static boolean isFunctionWord(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return OTHERS.contains(word)
                || BE.contains(word)
                || DO.contains(word)
                || HAVE.contains(word)
                || WILL.contains(word)
                || ASKING.contains(word)
                || ARTICLES.contains(word)
                || PRONOUNS.contains(word)
                || PREPOSITIONS.contains(word);
    }
}
