package dev.annals.extract.serve;

import dev.annals.extract.FoundTime;
import dev.annals.extract.Span;
import dev.annals.extract.TimeFinder;
import dev.annals.time.expression.Anchor;
import dev.annals.time.expression.TimeExpression;
import dev.annals.time.expression.TimeExpressions;
import java.time.Instant;
import java.util.List;

/** Finds the time expressions of a text. */
public final class WrittenTimes implements TimeFinder {

    private final TimeExpressions expressions = new TimeExpressions();

    @Override
    public List<FoundTime> find(String text, Instant reference) {
        return expressions.find(text, reference).stream()
                .map(WrittenTimes::time)
                .toList();
    }

    private static FoundTime time(TimeExpression found) {
        return new FoundTime(
                new Span(found.start(), found.end()),
                found.text(),
                found.from(),
                found.to(),
                found.through(),
                found.anchor() == Anchor.EXPLICIT,
                found.anchor() == Anchor.VAGUE);
    }
}
