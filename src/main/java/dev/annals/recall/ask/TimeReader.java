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

    private static final Set<String> LEADING = Set.of(
            "in", "on", "at", "during", "of", "as", "by", "from", "around", "throughout", "within", "back", "the");

    private final List<Token> rest = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();

    TimeReader(List<Token> tokens) {
        for (Token token : tokens) {
            @Nullable TimeExpression time = token.time();
            if (time == null) {
                rest.add(token);
            } else {
                times.add(time);
                boolean of = false;
                while (!rest.isEmpty()
                        && rest.getLast().isIn(LEADING)
                        && (of || !rest.getLast().is("as"))) {
                    of = rest.removeLast().is("of"); // "as of May", but not "(worked) as in May"
                }
            }
        }
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
