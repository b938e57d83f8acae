package dev.annals.extract.rules;

import java.util.Set;
import java.util.stream.Stream;

/** Recognizes what a sentence waits for, and what it says happens again and again: neither is so already. */
final class Awaited {

    private static final Set<String> ONCE = Lists.of("once");
    private static final Set<String> MOMENTS = Lists.of("moments");
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

    private Awaited() {}

    static boolean isAwaited(Node verb) {
        return isStillToCome(verb) || adverbials(verb).anyMatch(Awaited::isStart);
    }

    private static boolean isStillToCome(Node verb) {
        return isPresent(verb) && (isOnce(verb) || isAsSoonAs(verb) || isOfMoment(verb) || isAfterMoment(verb));
    }

    /** The clauses that say when something is done. */
    private static Stream<Node> adverbials(Node verb) {
        Stream<Node> times = Stream.concat(
                verb.children("npadvmod", "advmod", "dobj"),
                verb.children("prep").flatMap(prep -> prep.children("pobj")));
        return Stream.concat(
                verb.children("advcl", "ccomp"), times.flatMap(time -> time.children("advcl", "relcl", "acl")));
    }

    /** Until it happens, the rest is so. */
    private static boolean isStart(Node verb) {
        return isStillToCome(verb) && verb.children("mark").noneMatch(mark -> mark.isOneOf("until", "till", "before"));
    }

    private static boolean isPresent(Node verb) {
        boolean perfect = verb.children("aux", "auxpass").anyMatch(aux -> PRESENT.contains(aux.tag()));
        boolean done = verb.children("mark").anyMatch(mark -> mark.isOneOf("after"));
        return PRESENT.contains(verb.tag()) || (perfect && !done);
    }

    /** "Until Ann joins Acme, …". */
    private static boolean isOnce(Node verb) {
        return verb.is("advcl", "relcl", "ccomp")
                && verb.children("mark", "advmod").anyMatch(word -> ONCE.contains(word.lower()));
    }

    /** "As soon as Ann joins Acme, …", "as Ann joins Acme, she will …". */
    private static boolean isAsSoonAs(Node verb) {
        return verb.is("advcl")
                && verb.children("mark").anyMatch(word -> word.isOneOf("as"))
                && verb.heads().limit(1).anyMatch(head -> head.isOneOf("soon", "long") || Tenses.isFuture(head));
    }

    /** "The day Ann joins Acme, …". */
    private static boolean isOfMoment(Node verb) {
        return verb.is("relcl", "acl")
                && verb.heads().limit(1).anyMatch(Awaited::isMoment)
                && verb.children("nsubj", "nsubjpass").noneMatch(subject -> subject.isOneOf("that", "which", "who"));
    }

    /** The same, where the parser takes the moment for a part of its clause, or of the one around it. */
    private static boolean isAfterMoment(Node verb) {
        int subject =
                verb.children("nsubj", "nsubjpass").mapToInt(Node::index).max().orElse(-1);
        Stream<Node> before = Stream.of(
                        verb.children("npadvmod", "nsubj"),
                        verb.children("prep").flatMap(prep -> prep.children("pobj")),
                        verb.heads().limit(1).flatMap(head -> beside(head, subject)))
                .flatMap(words -> words);
        return verb.is("ccomp", "advcl", "relcl") && before.anyMatch(word -> word.index() < subject && isMoment(word));
    }

    /** What stands right before the clause: "last year" in "last year I moved because …" does not. */
    private static Stream<Node> beside(Node head, int subject) {
        return head.children("dobj", "npadvmod")
                .filter(word -> head.children("nsubj", "nsubjpass")
                        .noneMatch(own -> own.index() > word.index() && own.index() < subject));
    }

    private static boolean isMoment(Node word) {
        return MOMENTS.contains(word.lemma());
    }
}
