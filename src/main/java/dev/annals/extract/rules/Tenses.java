package dev.annals.extract.rules;

import java.util.List;
import java.util.Set;

/** Whether a clause says what was, is, begins, ends or will be. */
final class Tenses {

    private static final Set<String> FUTURES = Lists.of("futures");
    private static final Set<String> DUE = Lists.of("due");
    private static final Set<String> HAVE = Set.of("has", "have", "'ve", "’ve", "'s", "’s");
    private static final Set<String> BEGINNINGS = Set.of("begin", "start", "commence");
    private static final Set<String> ENDINGS = Set.of("stop", "quit", "cease", "finish");
    private static final Set<String> BECOMING = Lists.of("becoming something");
    private static final Set<String> RESIGNING = Lists.of("resigning");
    private static final Set<String> STEPS = Set.of("down", "aside", "back");
    private static final Set<String> FORMER = Lists.of("former");

    private Tenses() {}

    static boolean isPast(Node verb) {
        List<Node> auxiliaries = verb.children("aux", "auxpass").toList();
        if (auxiliaries.stream()
                .anyMatch(aux -> HAVE.contains(aux.lower()) && verb.tag().equals("VBN"))) {
            return false;
        }
        return verb.tag().equals("VBD")
                || isBesidePast(verb)
                || auxiliaries.stream().anyMatch(aux -> aux.tag().equals("VBD"))
                || (verb.tag().equals("VBN") && auxiliaries.isEmpty());
    }

    /** A form that needs the auxiliary of the verb it is joined to: "(did not live here and) work there". */
    static boolean isInfinite(Node verb) {
        return verb.isTagged("VB", "VBN", "VBG") && !verb.has("aux", "auxpass");
    }

    /** "While working there, Ann lived in Rome". */
    private static boolean isBesidePast(Node verb) {
        return verb.tag().equals("VBG")
                && verb.is("advcl")
                && !verb.has("aux")
                && verb.heads().limit(1).anyMatch(Tenses::isPast);
    }

    static boolean isFuture(Node verb) {
        return verb.children("aux").anyMatch(aux -> FUTURES.contains(aux.lower())) || isDue(verb);
    }

    /** "Is about to join", "is set to join", "is to join". */
    static boolean isDue(Node verb) {
        return verb.is("xcomp", "advcl", "ccomp")
                && verb.children("aux").anyMatch(aux -> aux.isOneOf("to"))
                && verb.heads().limit(1).anyMatch(head -> DUE.contains(head.lower()) || isBeTo(verb, head));
    }

    private static boolean isBeTo(Node verb, Node head) {
        return verb.is("xcomp") && head.isVerb() && head.lemma().equals("be");
    }

    /** "Is going to", "gonna". */
    static boolean isGoingTo(Node verb) {
        return (verb.lemma().equals("go") && verb.tag().equals("VBG"))
                || verb.isOneOf("gon", "gonna")
                || verb.lemma().equals("about");
    }

    /** "I'm joining", "she is opening": begun, or only planned; but not "has been visiting". */
    static boolean isUnderWay(Node verb) {
        return verb.tag().equals("VBG")
                && verb.children("aux").anyMatch(aux -> aux.lemma().equals("be"))
                && verb.children("aux").noneMatch(aux -> aux.lemma().equals("have"));
    }

    static boolean isBeginning(Node verb) {
        return BEGINNINGS.contains(verb.lemma());
    }

    /** "Quit working", "ceased to work", but not "quit to work elsewhere". */
    static boolean isEnding(Node verb, Node complement) {
        return ENDINGS.contains(verb.lemma())
                && (complement.tag().equals("VBG") || verb.lemma().equals("cease"));
    }

    /** "Ann became the CEO", "was appointed CEO", "joined as an engineer", "moved its headquarters to": it begins. */
    static boolean isBecoming(Node verb) {
        return BECOMING.contains(verb.lemma()) || (verb.lemma().equals("take") && hasParticle(verb, Set.of("over")));
    }

    /** "Ann resigned as CEO", "stepped down as CEO": it ends. */
    static boolean isResigning(Node verb) {
        return RESIGNING.contains(verb.lemma()) || (verb.lemma().equals("step") && hasParticle(verb, STEPS));
    }

    private static boolean hasParticle(Node verb, Set<String> particles) {
        return verb.children("prt", "advmod", "prep").anyMatch(child -> particles.contains(child.lower()));
    }

    /** "Used to live", "got to see", "managed to leave". */
    static boolean isUsedTo(Node verb) {
        return verb.tag().equals("VBD") && List.of("use", "get", "manage").contains(verb.lemma());
    }

    /** "No longer", "not … any more". */
    static boolean isOver(Node verb) {
        List<Node> below = verb.children().stream()
                .filter(child -> child.is("advmod", "npadvmod", "neg"))
                .flatMap(Node::subtree)
                .toList();
        boolean longer = any(below, "longer") && any(below, "no", "any", "not", "n't");
        boolean anymore = any(below, "anymore", "more") && verb.has("neg");
        return longer || anymore;
    }

    static boolean isFormer(Node modifier) {
        return FORMER.contains(modifier.lower());
    }

    private static boolean any(List<Node> nodes, String... words) {
        return nodes.stream().anyMatch(node -> node.isOneOf(words));
    }
}
