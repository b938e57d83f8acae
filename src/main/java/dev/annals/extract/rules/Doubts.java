package dev.annals.extract.rules;

import java.util.Locale;
import java.util.Set;

/** What makes a clause say nothing of the world: it is denied, possible, wished, imagined, heard or not meant. */
final class Doubts {

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "n't",
            "n’t",
            "never",
            "hardly",
            "nor",
            "neither",
            "nobody",
            "no",
            "none",
            "without",
            "almost",
            "nearly",
            "falsely",
            "allegedly",
            "supposedly",
            "barely",
            "few");
    private static final Set<String> MODALS =
            Set.of("would", "could", "might", "may", "should", "must", "can", "'d", "’d", "ought", "cannot", "ca");
    private static final Set<String> MAYBE =
            Set.of("maybe", "perhaps", "possibly", "probably", "reportedly", "presumably", "apparently");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "supposing");
    private static final Set<String> WISHES = Set.of(
            "want",
            "hope",
            "plan",
            "wish",
            "dream",
            "consider",
            "think",
            "intend",
            "aim",
            "try",
            "attempt",
            "expect",
            "need",
            "seek",
            "offer",
            "ask",
            "refuse",
            "decline",
            "fail",
            "pretend",
            "imagine",
            "wonder",
            "doubt",
            "suppose",
            "guess",
            "pray",
            "propose",
            "suggest",
            "threaten",
            "prepare",
            "wait",
            "look",
            "love",
            "like",
            "hate",
            "apply",
            "deny",
            "forget",
            "fear",
            "worry",
            "believe",
            "assume",
            "feel",
            "seem",
            "invite",
            "encourage",
            "urge",
            "force",
            "let",
            "decide",
            "agree",
            "resolve",
            "enjoy",
            "prefer",
            "promise",
            "hesitate",
            "avoid",
            "miss",
            "help",
            "appear",
            "tend",
            "envision",
            "picture");
    private static final Set<String> HEARSAY =
            Set.of("say", "claim", "allege", "rumor", "rumour", "report", "hear", "tell", "insist", "argue");
    private static final Set<String> DOUBTFUL = Set.of(
            "unlikely",
            "impossible",
            "false",
            "untrue",
            "doubtful",
            "possible",
            "true",
            "unclear",
            "likely",
            "excited",
            "keen",
            "eager",
            "ready",
            "willing",
            "hesitant",
            "able",
            "unable",
            "afraid",
            "reluctant",
            "hopeful",
            "happy",
            "glad");
    private static final Set<String> IDEAS = Set.of(
            "dream",
            "hope",
            "plan",
            "wish",
            "idea",
            "possibility",
            "chance",
            "thought",
            "offer",
            "proposal",
            "rumor",
            "rumour",
            "attempt",
            "goal",
            "opportunity",
            "desire",
            "option",
            "intention",
            "ability",
            "way",
            "permission",
            "refusal");
    private static final Set<String> IRONY =
            Set.of("yeah right", "as if ", "/s", "🙄", " not!", "in my dreams", "just kidding", " jk");

    private Doubts() {}

    static boolean isIronic(Parse parse) {
        String whole = parse.text(parse.rest(0)).toLowerCase(Locale.ROOT);
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
                || verb.children("acomp").anyMatch(word -> DOUBTFUL.contains(word.lower()));
    }

    static boolean isHearsay(Node verb) {
        return HEARSAY.contains(verb.lemma());
    }

    private static boolean has(Node verb, Set<String> words, String... relations) {
        return verb.children(relations).anyMatch(child -> words.contains(child.lower()));
    }
}
