package dev.annals.recall.ask;

import dev.annals.time.expression.Bound;
import dev.annals.time.expression.TimeExpression;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the time out of a question, together with the words that introduce it. */
final class TimeReader {

    private static final Set<String> LEADING =
            Set.of("in", "on", "at", "during", "of", "as", "by", "from", "around", "within", "back", "the");

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "during", "by", "from", "around", "within");

    private final List<Token> rest = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    TimeReader(List<Token> tokens) {
        for (Token token : tokens) {
            @Nullable TimeExpression time = token.time();
            if (time == null) {
                rest.add(token);
            } else {
                times.add(time);
                removeLeading();
            }
        }
    }

    /** Whether the word may introduce a time. */
    static boolean leads(Token word) {
        return word.isIn(LEADING);
    }

    /** One preposition: "(what did it run on) back in the (spring of 2018)". */
    private void removeLeading() {
        boolean of = false;
        boolean taken = false;
        while (!rest.isEmpty()
                && rest.getLast().isIn(LEADING)
                && (of || !rest.getLast().is("as"))
                && !(taken && rest.getLast().isIn(PREPOSITIONS))) {
            Token word = rest.removeLast();
            of = word.is("of"); // "as of May", but not "(worked) as in May"
            taken |= word.isIn(PREPOSITIONS) || of;
        }
    }

    /** Whether it must hold for all of the time, which no operator says. */
    boolean isThroughout() {
        return !times.isEmpty() && rest.stream().anyMatch(word -> word.is("throughout"));
    }

    List<Token> rest() {
        return rest;
    }

    boolean tooMany() {
        return times.size() > 1;
    }

    Optional<Operator.During> during() {
        return times.stream().findFirst().map(time -> {
            Instant to = time.bound() == Bound.RANGE ? time.through() : time.to();
            return new Operator.During(time.from(), to, time.text());
        });
    }
}
