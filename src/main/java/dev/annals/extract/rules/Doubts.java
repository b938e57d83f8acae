package dev.annals.extract.rules;

import java.util.Locale;
import java.util.Set;

/** Recognizes clauses that state nothing: denied, possible, wished, imagined, hearsay or not meant literally. */
final class Doubts {

    private static final Set<String> NEGATIONS = Lists.of("negations");
    private static final Set<String> MODALS = Lists.of("modals");
    private static final Set<String> MAYBE = Lists.of("maybe");
    private static final Set<String> CONDITIONS = Lists.of("conditions");
    private static final Set<String> WISHES = Lists.of("wishes");
    private static final Set<String> HEARSAY = Lists.of("hearsay");
    private static final Set<String> DOUBTFUL = Lists.of("doubtful");
    private static final Set<String> IDEAS = Lists.of("ideas");
    private static final Set<String> IRONY = Lists.of("irony");
    private static final Set<String> HARDLY = Lists.of("hardly");
    private static final Set<String> PROVIDED = Lists.of("provided");
    private static final Set<String> FICTION = Lists.of("fiction");
    private static final Set<String> IN = Set.of("in");

    private Doubts() {}

    static boolean isIronic(Parse parse) {
        String whole = parse.text(parse.span()).toLowerCase(Locale.ROOT);
        return IRONY.stream().anyMatch(whole::contains) || whole.startsWith("imagine ") || whole.startsWith("suppose ");
    }

    static boolean isConditional(Node verb) {
        return has(verb, CONDITIONS, "mark", "advmod")
                || has(verb, IN, "mark")
                || isInverted(verb)
                || isProvided(verb)
                || Awaited.isAwaited(verb);
    }

    /** "Provided that Ann works here, …". */
    private static boolean isProvided(Node verb) {
        return verb.is("advcl")
                && verb.heads()
                        .limit(1)
                        .flatMap(head -> head.children().stream())
                        .anyMatch(child -> PROVIDED.contains(child.lower()) && child.index() < verb.index());
    }

    /** "Ann or Bo", "works here or lives there". */
    static boolean isAlternative(Node node) {
        Node first = node;
        for (Node head = first.head(); first.is("conj") && head != null; head = first.head()) {
            first = head;
        }
        return first.isOfAlternatives();
    }

    /** "In the film she lives in Rome", "a story in which she lives in Rome". */
    static boolean isFiction(Node verb) {
        boolean within = verb.children("prep")
                .filter(prep -> prep.isOneOf("in"))
                .flatMap(prep -> prep.children("pobj"))
                .anyMatch(work -> FICTION.contains(work.lemma()) && work.has("det"));
        boolean told = verb.is("relcl")
                && verb.heads().limit(1).anyMatch(work -> FICTION.contains(work.lemma()))
                && (verb.children("advmod").anyMatch(word -> word.isOneOf("where"))
                        || verb.children("prep")
                                .flatMap(prep -> prep.children("pobj"))
                                .anyMatch(word -> word.isOneOf("which")));
        return within || told;
    }

    /** "Had Ann joined, …". */
    private static boolean isInverted(Node verb) {
        return verb.is("advcl")
                && verb.children("aux")
                        .anyMatch(aux -> verb.children("nsubj").anyMatch(subject -> aux.index() < subject.index()));
    }

    static boolean isPossible(Node verb) {
        return has(verb, MODALS, "aux") || isUnsure(verb);
    }

    /** "Maybe Ann works here". */
    static boolean isUnsure(Node verb) {
        return has(verb, MAYBE, "advmod");
    }

    static boolean isDenied(Node verb) {
        boolean hardlyEver = verb.children("advmod").anyMatch(word -> has(word, HARDLY, "advmod"));
        return hardlyEver
                || has(verb, HARDLY, "advmod")
                || has(verb, NEGATIONS, "neg", "advmod", "nsubj", "nsubjpass", "det", "attr")
                || verb.children("nsubj", "nsubjpass", "dobj", "attr")
                        .flatMap(argument -> argument.children("det", "preconj", "cc", "neg"))
                        .anyMatch(word -> NEGATIONS.contains(word.lower()));
    }

    /** "The plan to join", "dreams of living". */
    static boolean isOfIdea(Node verb) {
        return verb.is("pcomp", "acl", "ccomp", "xcomp", "relcl")
                && verb.heads().limit(2).anyMatch(head -> head.isNoun() && IDEAS.contains(head.lemma()));
    }

    static boolean isWish(Node verb) {
        return WISHES.contains(verb.lemma())
                || verb.children("acomp").anyMatch(word -> DOUBTFUL.contains(word.lower()))
                || verb.children("nsubj").anyMatch(word -> IDEAS.contains(word.lemma()));
    }

    /** In quotation marks, together with other words. */
    static boolean isQuoted(Parse parse, Node node) {
        if (parse.isQuoted(node)) {
            return true;
        }
        boolean open = false;
        for (int i = 0; i < node.index(); i++) {
            open = switch (parse.nodes().get(i).form()) {
                case "“", "``" -> true;
                case "”", "''" -> false;
                case "\"" -> !open;
                default -> open;
            };
        }
        return open;
    }

    static boolean isHearsay(Node verb) {
        return HEARSAY.contains(verb.lemma());
    }

    /** "According to Bild". */
    static boolean isOfSource(Node verb) {
        return verb.children("prep").anyMatch(word -> word.isOneOf("according"));
    }

    private static boolean has(Node verb, Set<String> words, String... relations) {
        return verb.children(relations).anyMatch(child -> words.contains(child.lower()));
    }
}
