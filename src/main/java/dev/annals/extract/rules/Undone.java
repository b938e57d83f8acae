package dev.annals.extract.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes what is only named, because of the word it depends on: "unable to join", "far from joining", "was to
 * join".
 */
final class Undone {

    private static final Set<String> DONE = Lists.of("done");
    private static final Set<String> UNDONE = Lists.of("undone");
    private static final Set<String> AVERSE = Lists.of("averse");

    private Undone() {}

    static boolean isUndone(Node verb) {
        return isDeniedToo(verb) || isForSomebody(verb) || isBesides(verb) || isOfAdjective(verb) || isExpected(verb);
    }

    /** "Did not join, nor did she move". */
    private static boolean isDeniedToo(Node verb) {
        return verb.is("conj")
                && verb.heads().limit(1).flatMap(first -> first.children("cc")).anyMatch(word -> word.isOneOf("nor"));
    }

    /** "It is hard for Ann to join". */
    private static boolean isForSomebody(Node verb) {
        return isInfinitive(verb) && verb.children("mark").anyMatch(mark -> mark.isOneOf("for"));
    }

    /** "Instead of joining", "without joining", "kept from joining". */
    private static boolean isBesides(Node verb) {
        Node preposition = verb.head();
        return verb.is("pcomp")
                && preposition != null
                && Stream.of(Stream.of(preposition), preposition.heads().limit(1), preposition.children("advmod"))
                        .flatMap(words -> words)
                        .anyMatch(word -> UNDONE.contains(word.lower()));
    }

    /** "Ready to join", "afraid of joining", "too late to join", but not "proud to join" or "happy living". */
    private static boolean isOfAdjective(Node verb) {
        Node word = governing(verb);
        if (word == null || !word.is("acomp", "oprd") || !(isInfinitive(verb) || isGerund(verb))) {
            return false;
        }
        if (word.isOneOf("able")) {
            return word.heads().limit(1).noneMatch(Tenses::isPast);
        }
        boolean too = word.children("advmod").anyMatch(adverb -> adverb.isOneOf("too"));
        boolean undone =
                isGerund(verb) ? AVERSE.contains(word.lower()) : !(DONE.contains(word.lower()) || Tenses.isDue(verb));
        return too || undone;
    }

    /** "Ann was to join", "was about to join", "has yet to join". */
    private static boolean isExpected(Node verb) {
        Node word = governing(verb);
        if (word == null || !isInfinitive(verb)) {
            return false;
        }
        if (word.lemma().equals("have")) {
            return !Tenses.isPast(word) || word.children("advmod").anyMatch(adverb -> adverb.isOneOf("yet", "still"));
        }
        return Tenses.isDue(verb)
                && Stream.concat(Stream.of(word), word.heads().limit(1)).anyMatch(Tenses::isPast);
    }

    /** The word that a complement depends on: "able" in "able to join", "afraid" in "afraid of joining". */
    static @Nullable Node governing(Node verb) {
        Node head = verb.head();
        return head != null && head.is("prep") ? head.head() : head;
    }

    private static boolean isInfinitive(Node verb) {
        return verb.is("xcomp", "advcl", "ccomp") && verb.children("aux").anyMatch(aux -> aux.isOneOf("to"));
    }

    private static boolean isGerund(Node verb) {
        return verb.is("pcomp", "xcomp") && verb.tag().equals("VBG");
    }
}
