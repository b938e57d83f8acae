package dev.annals.time.expression;

import dev.annals.time.Instants;
import dev.annals.time.expression.Expression.Ends;
import dev.annals.time.expression.Expression.Range;
import dev.annals.time.expression.Expression.Single;
import dev.annals.time.expression.grammar.Parse;
import dev.annals.time.expression.grammar.Parsed;
import dev.annals.time.expression.grammar.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way through a text: at each place the longest expression, which is resolved by what was read before it. */
final class Scan {

    private final Parse parse;
    private final Passage passage;
    private final String text;
    private final Tense tense;
    private final List<TimeExpression> found = new ArrayList<>();

    /** The latest time that was named with its year. */
    private @Nullable Span spoken;

    Scan(Parse parse, String text) {
        this.parse = parse;
        this.passage = parse.passage();
        this.text = text;
        this.tense = new Tense(passage);
    }

    List<TimeExpression> expressions() {
        int at = 0;
        while (at < passage.size()) {
            int end = read(at);
            while (at < end) {
                tense.read(at++);
            }
            parse.forgetBefore(at);
        }
        return List.copyOf(found);
    }

    /** @return where to read on */
    private int read(int at) {
        return longest(at).map(one -> tell(one, at)).orElse(at + 1);
    }

    private Optional<Parsed<Expression>> longest(int at) {
        return Marks.mayBegin(passage, at)
                ? parse.at(Phrases.EXPRESSION, at).stream()
                        .filter(one -> Marks.mayEnd(passage, one.end()))
                        .max(Comparator.comparingInt(Parsed::end))
                : Optional.empty();
    }

    /** @return where it ends */
    private int tell(Parsed<Expression> one, int at) {
        switch (one.value()) {
            case Range range -> {
                Ends ends = range.resolve(passage.today(), tense.isAhead());
                if (ends != null) {
                    Span span = new Span(
                            ends.first().from(),
                            ends.to(),
                            ends.first().unit().coarser(ends.last().unit()));
                    keep(at, one.end(), span, ends.last().to(), Bound.RANGE, range.anchor());
                }
            }
            case Single single -> tell(single, at, one.end());
        }
        return one.end();
    }

    private void tell(Single single, int at, int end) {
        Span counted = single.when() instanceof When.Anaphoric anaphoric && spoken != null
                ? anaphoric.from().apply(spoken)
                : null;
        Span span = counted == null ? single.resolve(passage.today(), tense.isAhead()) : counted;
        if (span == null) {
            return;
        }
        Anchor anchor = counted == null ? single.when().anchor() : Anchor.RELATIVE;
        keep(at, end, span, span.to(), single.bound(), anchor);
        if (anchor == Anchor.EXPLICIT || counted != null) {
            spoken = span;
        }
    }

    private void keep(int at, int end, Span span, LocalDate through, Bound bound, Anchor anchor) {
        Instant from = instant(span.from());
        Instant to = instant(span.to());
        if (from.isBefore(Instants.MIN)
                || !to.isBefore(Instants.MAX)
                || !through.isBefore(LocalDate.of(9999, 12, 31))
                || !from.isBefore(to)) {
            return;
        }
        int start = passage.token(at).start();
        int stop = passage.token(end - 1).end();
        Instant first = bound.isOpenBefore() ? Instants.MIN : bound == Bound.AFTER ? to : from;
        Instant last = bound.isOpenAfter() ? Instants.MAX : bound == Bound.BEFORE ? from : to;
        Instant after = last.equals(to) ? instant(through) : last;
        if (first.isBefore(last)) {
            found.add(new TimeExpression(
                    start, stop, text.substring(start, stop), first, last, after, span.unit(), bound, anchor));
        }
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
