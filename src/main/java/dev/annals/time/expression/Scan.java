package dev.annals.time.expression;

import dev.annals.time.Instants;
import dev.annals.time.expression.Expression.Ends;
import dev.annals.time.expression.Expression.Range;
import dev.annals.time.expression.Expression.SinceThen;
import dev.annals.time.expression.Expression.Single;
import dev.annals.time.expression.When.Anaphoric;
import dev.annals.time.expression.When.Recurring;
import dev.annals.time.expression.grammar.Parse;
import dev.annals.time.expression.grammar.Parsed;
import dev.annals.time.expression.grammar.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A single pass over a text: finds the longest expression at each place and resolves it in the light of earlier ones.
 */
final class Scan {

    private static final LocalDate FIRST = LocalDate.ofInstant(Instants.MIN, ZoneOffset.UTC);
    private static final LocalDate LAST = LocalDate.ofInstant(Instants.MAX, ZoneOffset.UTC);

    private final Parse parse;
    private final Passage passage;
    private final String text;
    private final Discourse discourse;
    private final List<TimeExpression> found = new ArrayList<>();

    Scan(Parse parse, String text) {
        this.parse = parse;
        this.passage = parse.passage();
        this.text = text;
        this.discourse = new Discourse(passage);
    }

    List<TimeExpression> expressions() {
        int at = 0;
        while (at < passage.size()) {
            int end = read(at);
            while (at < end) {
                discourse.read(at++);
            }
            parse.forgetBefore(at);
        }
        return List.copyOf(found);
    }

    /** @return where to continue */
    private int read(int at) {
        Optional<Parsed<Expression>> longest = longest(at);
        if (longest.isEmpty()) {
            return at + 1;
        }
        int end = longest.get().end();
        switch (longest.get().value()) {
            case Range range -> tell(range, at, end);
            case Single single -> tell(single, at, end);
            case SinceThen _ -> tellSinceThen(at, end);
        }
        return end;
    }

    private Optional<Parsed<Expression>> longest(int at) {
        return Marks.mayBegin(passage, at)
                ? parse.at(Phrases.EXPRESSION, at).stream()
                        .filter(one -> Marks.mayEnd(passage, one.end()))
                        .findFirst()
                : Optional.empty();
    }

    private void tell(Range range, int at, int end) {
        Span spoken = discourse.spokenHere();
        Ends said = spoken == null ? null : range.resolve(spoken);
        Ends ends = said == null ? range.resolve(passage.today(), discourse.isAhead()) : said;
        if (ends != null && canBeKept(ends.first(), ends.last())) {
            keep(at, end, ends.span(), ends.last().to(), Bound.RANGE, range.anchor());
            discourse.pass(ends.last(), Bound.RANGE);
        }
    }

    private void tell(Single single, int at, int end) {
        Span said = said(single.when());
        Span span = said == null ? single.resolve(passage.today(), discourse.isAhead()) : said;
        if (span != null && canBeKept(span, span)) {
            Anchor anchor = anchor(single.when(), said != null);
            keep(at, end, span, span.to(), single.bound(), anchor);
            if (anchor != Anchor.VAGUE) {
                discourse.pass(span, single.bound());
            }
            if (anchor == Anchor.EXPLICIT || said != null) {
                discourse.speak(span);
            }
        }
    }

    private void tellSinceThen(int at, int end) {
        Span then = discourse.then();
        if (then != null) {
            keep(at, end, then, then.to(), Bound.SINCE, Anchor.RELATIVE);
        }
    }

    /** Its meaning relative to a time mentioned before; null if it has none. */
    private @Nullable Span said(When when) {
        Span spoken = discourse.spoken();
        Span here = discourse.spokenHere();
        return switch (when) {
            case Anaphoric anaphoric when spoken != null -> anaphoric.from().apply(spoken);
            case Recurring recurring
            when here != null && recurring.cycle() == Unit.YEAR -> recurring.firstFrom(here.from());
            default -> null;
        };
    }

    private Anchor anchor(When when, boolean said) {
        return switch (when) {
            case Anaphoric anaphoric when said -> Anchor.RELATIVE;
            case Recurring recurring
            when !said && recurring.cycle() == Unit.YEAR && discourse.spoken() != null -> Anchor.VAGUE;
            default -> when.anchor();
        };
    }

    /**
     * A time outside the calendar is dropped, and nothing counts from it: otherwise chains of offsets would leave the
     * calendar.
     */
    private static boolean canBeKept(Span first, Span last) {
        return !first.from().isBefore(FIRST) && last.to().isBefore(LAST);
    }

    private void keep(int at, int end, Span span, LocalDate through, Bound bound, Anchor anchor) {
        Instant from = bound.from(instant(span.from()), instant(span.to()));
        Instant to = bound.to(instant(span.from()), instant(span.to()));
        if (from.isBefore(to)) {
            int start = passage.token(at).start();
            int stop = passage.token(end - 1).end();
            Instant last = bound == Bound.RANGE ? instant(through) : to;
            found.add(new TimeExpression(
                    start, stop, text.substring(start, stop), from, to, last, span.unit(), bound, anchor));
        }
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
