package dev.annals.extract.rules;

import dev.annals.extract.rules.Standing.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether a text means what a pattern found: people deny, ask, wish, plan, imagine and hear things. */
final class Judge {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "hardly", "nor", "neither", "nobody", "without");
    private static final Set<String> MODALS =
            Set.of("would", "could", "might", "may", "should", "must", "can", "'d", "’d", "ought", "cannot", "ca");
    private static final Set<String> FUTURES = Set.of("will", "'ll", "’ll", "shall", "wo");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "lest", "though if", "supposing", "until", "before");
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
            "force");
    private static final Set<String> HEARSAY = Set.of(
            "say", "claim", "allege", "rumor", "rumour", "report", "hear", "tell", "suggest", "insist", "argue",
            "accord");
    private static final Set<String> BEGINNINGS = Set.of("begin", "start", "commence");
    private static final Set<String> ENDINGS = Set.of("stop", "quit", "cease", "finish");
    private static final Set<String> FORMER =
            Set.of("former", "ex", "previous", "then", "onetime", "one-time", "late", "past", "retired");
    private static final Set<String> IRONY =
            Set.of("yeah right", "as if ", " /s", "🙄", "not!", "in my dreams", "just kidding", "jk");

    private static final double HEARD = 0.5;
    private static final double FORMERLY = 0.8;

    private final Parse parse;
    private final boolean unserious;

    Judge(Parse parse) {
        this.parse = parse;
        String whole = parse.text(parse.rest(0)).toLowerCase(Locale.ROOT);
        this.unserious = parse.isQuestion() || IRONY.stream().anyMatch(whole::contains);
    }

    Standing of(Node trigger) {
        if (unserious || isQuoted(trigger)) {
            return Standing.NONE;
        }
        if (!trigger.isVerb() && isFormer(trigger)) {
            return new Standing(Mode.STATED, true, FORMERLY);
        }
        Standing standing = new Standing(Mode.STATED, false, 1);
        for (Node verb : chain(trigger)) {
            standing = weigh(verb, trigger, standing);
            if (standing.mode() == Mode.UNSAID) {
                return Standing.NONE;
            }
        }
        return standing;
    }

    /** The verbs that say whether the trigger is so, from the nearest on; none where it is taken for granted. */
    private static List<Node> chain(Node trigger) {
        List<Node> verbs = new ArrayList<>();
        Node node = trigger;
        while (node != null
                && !node.isVerb()
                && node.is(
                        "conj",
                        "attr",
                        "acomp",
                        "oprd",
                        "dobj",
                        "pobj",
                        "prep",
                        "nsubj",
                        "nsubjpass",
                        "amod",
                        "compound",
                        "nmod",
                        "poss")) {
            node = node.head();
        }
        while (node != null && node.isVerb()) {
            verbs.add(node);
            node = node.is("xcomp", "ccomp", "conj", "advcl", "pcomp", "aux", "dep") ? nextVerb(node) : null;
        }
        return verbs;
    }

    private static @Nullable Node nextVerb(Node node) {
        Node head = node.head();
        if (node.is("advcl") || head == null) {
            return null;
        }
        return head.is("prep") ? head.head() : head;
    }

    private Standing weigh(Node verb, Node trigger, Standing before) {
        boolean own =
                verb == trigger || (!trigger.isVerb() && before.mode() == Mode.STATED && isNearest(verb, trigger));
        boolean complement = !own && isComplementOf(trigger, verb);
        Standing standing = own ? tense(verb, before) : before;
        if (own || complement) {
            if (has(verb, CONDITIONS, "mark", "advmod") || has(verb, MODALS, "aux")) {
                return Standing.NONE;
            }
            if (isOver(verb)) {
                return standing.as(Mode.OVER);
            }
            if (verb.has("neg") || has(verb, NEGATIONS, "advmod", "nsubj", "det", "cc", "preconj", "predet")) {
                return Standing.NONE;
            }
            if (has(verb, FUTURES, "aux")) {
                return standing.as(Mode.PLANNED);
            }
        }
        return complement ? commanded(verb, standing) : standing;
    }

    private static boolean isNearest(Node verb, Node trigger) {
        return trigger.heads()
                .filter(Node::isVerb)
                .findFirst()
                .filter(nearest -> nearest == verb)
                .isPresent();
    }

    /** Whether a verb lies below another as what is said, wanted or begun: then that one says whether it is so. */
    private static boolean isComplementOf(Node trigger, Node verb) {
        Node node = trigger;
        while (node != null && node != verb) {
            if (node.is("xcomp", "ccomp", "pcomp", "aux") && node.heads().anyMatch(head -> head == verb)) {
                return true;
            }
            node = node.head();
        }
        return false;
    }

    private static Standing commanded(Node verb, Standing standing) {
        String lemma = verb.lemma();
        if ((lemma.equals("go") && verb.tag().equals("VBG")) || lemma.equals("gon")) {
            return standing.as(Mode.PLANNED);
        }
        if (WISHES.contains(lemma)) {
            return Standing.NONE;
        }
        if (HEARSAY.contains(lemma)) {
            return standing.at(HEARD);
        }
        if (ENDINGS.contains(lemma)) {
            return standing.as(Mode.OVER);
        }
        if (BEGINNINGS.contains(lemma)) {
            return standing.as(Mode.BEGUN);
        }
        if (lemma.equals("use") && verb.tag().equals("VBD")) {
            return new Standing(standing.mode(), true, standing.confidence());
        }
        return standing;
    }

    private static Standing tense(Node verb, Standing standing) {
        boolean perfect = verb.children("aux", "auxpass").anyMatch(aux -> aux.isOneOf("has", "have", "'ve", "’ve"));
        boolean past = verb.tag().equals("VBD")
                || verb.children("aux", "auxpass").anyMatch(aux -> aux.tag().equals("VBD"))
                || (verb.tag().equals("VBN") && !verb.has("aux", "auxpass"));
        return past && !perfect ? new Standing(standing.mode(), true, standing.confidence()) : standing;
    }

    /** "No longer", "not … any more". */
    private static boolean isOver(Node verb) {
        List<Node> below = verb.children().stream()
                .flatMap(
                        child -> child.is("advmod", "npadvmod", "neg") ? child.subtree() : java.util.stream.Stream.of())
                .toList();
        boolean longer = below.stream().anyMatch(node -> node.isOneOf("longer"));
        boolean no = below.stream().anyMatch(node -> node.isOneOf("no", "any", "not", "n't"));
        boolean anymore = below.stream().anyMatch(node -> node.isOneOf("anymore", "more"));
        return (longer && no) || (anymore && verb.has("neg"));
    }

    private static boolean isFormer(Node noun) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(noun),
                        java.util.stream.Stream.ofNullable(noun.head()).filter(head -> noun.is("compound", "nmod")))
                .flatMap(node -> node.children("amod", "advmod", "nmod", "compound", "hmod"))
                .anyMatch(child -> FORMER.contains(child.lower()));
    }

    private static boolean has(Node verb, Set<String> words, String... relations) {
        return verb.children(relations).anyMatch(child -> words.contains(child.lower()));
    }

    /** Between quotation marks, with more than the word itself. */
    private boolean isQuoted(Node trigger) {
        int open = 0;
        for (int i = 0; i < trigger.index(); i++) {
            String form = parse.nodes().get(i).form();
            open += switch (form) {
                case "“", "``" -> 1;
                case "”", "''" -> -open;
                case "\"" -> open == 0 ? 1 : -open;
                default -> 0;
            };
        }
        return open > 0;
    }
}
