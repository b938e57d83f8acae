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

    private Doubts() {}

    static boolean isIronic(Parse parse) {
        String whole = parse.text(parse.span()).toLowerCase(Locale.ROOT);
        return IRONY.stream().anyMatch(whole::contains) || whole.startsWith("imagine ") || whole.startsWith("suppose ");
    }

    static boolean isConditional(Node verb) {
        return has(verb, CONDITIONS, "mark", "advmod") || isInverted(verb);
    }

    /** "Had Ann joined, …". */
    private static boolean isInverted(Node verb) {
        return verb.is("advcl")
                && verb.children("aux")
                        .anyMatch(aux -> verb.children("nsubj").anyMatch(subject -> aux.index() < subject.index()));
    }

    static boolean isPossible(Node verb) {
        return has(verb, MODALS, "aux") || has(verb, MAYBE, "advmod");
    }

    static boolean isDenied(Node verb) {
        return has(verb, NEGATIONS, "neg", "advmod", "nsubj", "nsubjpass", "det", "attr")
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

    private static boolean has(Node verb, Set<String> words, String... relations) {
        return verb.children(relations).anyMatch(child -> words.contains(child.lower()));
    }
}
