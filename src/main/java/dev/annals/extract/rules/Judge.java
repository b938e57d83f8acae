package dev.annals.extract.rules;

import dev.annals.extract.rules.Standing.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whether a text means what a pattern matched: people deny, ask, wish, plan, imagine and repeat things. */
final class Judge {

    private static final double HEARD = 0.5;
    private static final double FORMERLY = 0.8;

    private final Parse parse;
    private final boolean unserious;

    Judge(Parse parse) {
        this.parse = parse;
        this.unserious = parse.isQuestion() || Doubts.isIronic(parse);
    }

    /** Whether it is neither a question, nor quoted, nor ironic. */
    boolean isMeant(Node node) {
        return !unserious && !Doubts.isQuoted(parse, node);
    }

    Standing of(Node trigger) {
        if (!isMeant(trigger) || Doubts.isAlternative(trigger)) {
            return Standing.NONE;
        }
        if (!trigger.isVerb() && isFormer(trigger)) {
            return new Standing(Mode.STATED, true, FORMERLY);
        }
        Standing standing = new Standing(Mode.STATED, false, 1);
        Node last = null;
        for (Node verb : verbs(trigger)) {
            if (last == null) {
                standing = Tenses.isPast(verb) ? standing.inThePast() : standing;
                standing = weigh(verb, trigger.isVerb() ? standing : turned(verb, standing));
            } else if (isComplement(trigger, verb)) {
                standing = commanded(verb, last, weigh(verb, standing));
            } else if (last.is("conj")) {
                standing = shared(last, verb, standing);
            }
            last = verb;
            if (standing.mode() == Mode.UNSAID) {
                return Standing.NONE;
            }
        }
        return standing;
    }

    /** The verbs that decide whether the trigger is asserted, nearest first; none if it is presupposed. */
    private static List<Node> verbs(Node trigger) {
        List<Node> verbs = new ArrayList<>();
        Node node = trigger.isVerb() ? trigger : asserted(trigger);
        while (node != null && node.isVerb()) {
            verbs.add(node);
            node = node.is("xcomp", "ccomp", "conj", "pcomp", "aux", "dep") ? governing(node) : null;
        }
        return verbs;
    }

    /** The verb that asserts a noun; null if the noun is presupposed: "her husband Bo", "CEO Ann". */
    private static @Nullable Node asserted(Node noun) {
        Node node = noun;
        while (node != null && !node.isVerb()) {
            if (isGranted(node, noun)) {
                return null;
            }
            node = node.head();
        }
        return node;
    }

    private static boolean isGranted(Node node, Node noun) {
        if (!node.is("conj", "attr", "acomp", "oprd", "dobj", "pobj", "prep", "nsubj", "nsubjpass", "amod", "nmod")) {
            return true;
        }
        return (node != noun && node.name() != null) || (node.has("appos") && node.has("poss"));
    }

    private static @Nullable Node governing(Node verb) {
        Node word = Undone.governing(verb);
        return word != null && word.is("acomp", "advmod", "oprd") ? word.head() : word;
    }

    /** How the verb changes the noun's standing: it may begin, end or only be planned. */
    private static Standing turned(Node verb, Standing standing) {
        if (Tenses.isResigning(verb)) {
            return standing.as(Mode.OVER);
        }
        return Tenses.isBecoming(verb) ? standing.as(Mode.BEGUN) : standing;
    }

    private static Standing weigh(Node verb, Standing standing) {
        boolean unreal = Doubts.isConditional(verb)
                || Doubts.isPossible(verb)
                || Doubts.isOfIdea(verb)
                || Doubts.isFiction(verb)
                || Undone.isUndone(verb);
        if (unreal) {
            return Standing.NONE;
        }
        if (Tenses.isOver(verb)) {
            return standing.as(Mode.OVER);
        }
        if (Doubts.isDenied(verb)) {
            return Standing.NONE;
        }
        Standing sure = Doubts.isOfSource(verb) ? standing.at(HEARD) : standing;
        return Tenses.isFuture(verb) ? sure.as(Mode.PLANNED) : sure;
    }

    /** What the first of two joined verbs says about both: "if she lives here and works there", "does not live here and work there". */
    private static Standing shared(Node verb, Node first, Standing standing) {
        if (Doubts.isConditional(first) || Doubts.isFiction(first)) {
            return Standing.NONE;
        }
        Standing sure = Doubts.isOfSource(first) ? standing.at(HEARD) : standing;
        if (verb.has("nsubj", "nsubjpass")) {
            return sure;
        }
        boolean infinite = Tenses.isInfinite(verb);
        if (Doubts.isUnsure(first) || (infinite && (Doubts.isPossible(first) || Doubts.isDenied(first)))) {
            return Standing.NONE;
        }
        return infinite && Tenses.isFuture(first) ? sure.as(Mode.PLANNED) : sure;
    }

    /** Whether the trigger is what the verb says, wants or begins, so that the verb decides whether it is so. */
    private static boolean isComplement(Node trigger, Node verb) {
        return Stream.concat(Stream.of(trigger), trigger.heads())
                .takeWhile(node -> node != verb)
                .anyMatch(node -> node.is("xcomp", "ccomp", "pcomp", "aux"));
    }

    private static Standing commanded(Node verb, Node complement, Standing standing) {
        if (Tenses.isGoingTo(verb)) {
            return standing.as(Mode.PLANNED);
        }
        if (Doubts.isWish(verb)) {
            return Standing.NONE;
        }
        if (Doubts.isHearsay(verb)) {
            return standing.at(HEARD);
        }
        if (Tenses.isEnding(verb, complement)) {
            return standing.as(Mode.OVER);
        }
        if (Tenses.isBeginning(verb)) {
            return standing.as(Mode.BEGUN);
        }
        return Tenses.isUsedTo(verb) ? standing.inThePast() : standing;
    }

    private static boolean isFormer(Node noun) {
        Stream<Node> bearer = noun.is("compound", "nmod") ? noun.heads().limit(1) : Stream.empty();
        return Stream.concat(Stream.of(noun), bearer)
                .flatMap(node -> node.children("amod", "advmod", "nmod", "compound", "hmod"))
                .anyMatch(Tenses::isFormer);
    }
}
