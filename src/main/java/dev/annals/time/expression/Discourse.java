package dev.annals.time.expression;

import dev.annals.time.expression.grammar.Passage;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was read so far that helps to complete later expressions. */
final class Discourse {

    private static final Set<String> FUTURE = Set.of("will", "shall", "ll", "gonna");
    private static final Set<String> DUE =
            Set.of("going", "about", "due", "set", "scheduled", "slated", "poised", "planning", "plans", "intends");

    /** Also what is left of "I'm" and "she's". */
    private static final Set<String> BEING = Set.of("am", "is", "are", "m", "s", "re");

    private static final Set<String> CHANGING = Set.of(
            "joining",
            "leaving",
            "moving",
            "starting",
            "quitting",
            "retiring",
            "resigning",
            "returning",
            "relocating",
            "transferring",
            "switching",
            "marrying",
            "stepping",
            "closing",
            "opening",
            "launching");

    private static final Set<String> CHANGES = Set.of("joins", "retires", "resigns", "quits", "relocates", "marries");
    private static final Set<String> ENDS = Set.of(".", "!", "?", ";");

    private final Passage passage;

    /** Whether the sentence is in the future tense. */
    private boolean ahead;

    /** The latest time mentioned with its year. */
    private @Nullable Span spoken;

    /** Whether it was mentioned in this sentence. */
    private boolean here;

    /** From when on it is "since then". */
    private @Nullable Span then;

    /** How many sentences ago that was mentioned. */
    private int ago;

    Discourse(Passage passage) {
        this.passage = passage;
    }

    void read(int index) {
        if (passage.beginsLine(index) || endsSentence(index)) {
            ahead = false;
            here = false;
            ago++;
        }
        String word = passage.word(index);
        boolean auxiliary = FUTURE.contains(word) && !passage.isCapital(index);
        boolean negated = word.equals("won") && passage.word(index + 1).equals("'");
        boolean due = word.equals("to") && DUE.contains(passage.word(index - 1));
        ahead |= auxiliary || negated || due || isArranged(index);
    }

    /** "Is leaving", "joins": with a date that may be of any year, that is yet to come. */
    private boolean isArranged(int index) {
        String word = passage.word(index);
        if (CHANGING.contains(word)) {
            return BEING.contains(passage.word(index - 1));
        }
        return CHANGES.contains(word) && !passage.isCapital(index);
    }

    /** A full stop after a short word may belong to an abbreviation. */
    private boolean endsSentence(int index) {
        boolean stop = passage.word(index).equals(".");
        return ENDS.contains(passage.word(index))
                && !(stop
                        && (passage.isJoined(index + 1)
                                || passage.word(index - 1).length() < 3));
    }

    void speak(Span span) {
        spoken = span;
        here = true;
    }

    /** Notes from when on it is "since then": after the time, or after its end. */
    void pass(Span span, Bound bound) {
        then = switch (bound) {
            case UNTIL, BY, AFTER, RANGE -> new Span(span.to(), span.to(), span.unit());
            case BEFORE -> new Span(span.from(), span.from(), span.unit());
            case AT, AROUND, FROM, SINCE -> span;
        };
        ago = 0;
    }

    /** Null if no time was mentioned in this sentence or the one before. */
    @Nullable
    Span then() {
        return ago > 1 ? null : then;
    }

    boolean isAhead() {
        return ahead;
    }

    @Nullable
    Span spoken() {
        return spoken;
    }

    @Nullable
    Span spokenHere() {
        return here ? spoken : null;
    }
}
