package dev.annals.recall.ask;

import dev.annals.recall.ask.Outcome.Reply;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Turns the chosen facts into replies of the shape asked for. */
final class ReplyWriter {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,\u00a0 ]*");

    private final Shape shape;
    private final Line line;
    private final Edge edge;
    private final List<Held> ever;
    private final Instant now;

    /** @param ever everything that was ever believed, if the question asks when something was learned */
    ReplyWriter(Shape shape, Line line, Edge edge, List<Held> ever, Instant now) {
        this.shape = shape;
        this.line = line;
        this.edge = edge;
        this.ever = ever;
        this.now = now;
    }

    List<Reply> of(List<Held> facts, Operator operator) {
        if (facts.isEmpty()) {
            return List.of();
        }
        return switch (shape) {
            case VALUES -> values(facts);
            case YES -> List.of(new Reply("yes", ids(facts)));
            case COUNT -> {
                List<Reply> values = values(facts);
                yield facts.stream().allMatch(this::isNumber)
                        ? (values.size() == 1 ? values : List.of())
                        : List.of(new Reply(String.valueOf(values.size()), ids(facts)));
            }
            case TIMES -> times(facts);
            case SINCE -> each(facts, fact -> date(fact.validFrom()));
            case UNTIL -> each(facts, fact -> date(fact.validTo()));
            case WHEN -> line.isOfDates() ? values(facts) : each(facts, this::when);
            case LENGTH ->
                each(
                        facts,
                        fact -> Wording.length(
                                fact.validFrom(),
                                Instants.earlier(fact.validTo(), Instants.later(now, fact.validFrom()))));
            case LEARNED ->
                each(facts, fact -> new Learning(ever, edge, operator).of(fact).toString());
            case ABOUT -> each(facts, Held::statement);
            case CHANGES -> changes(facts, (Operator.During) operator);
        };
    }

    /**
     * How often it began to be so, up to now. Only what holds one value at a time can be counted: of all else, two times
     * may be one fact.
     */
    private List<Reply> times(List<Held> facts) {
        List<Held> begun = facts.stream()
                .filter(fact -> !fact.validFrom().isAfter(now))
                .sorted(Comparator.comparing(Held::validFrom))
                .toList();
        boolean certain = begun.stream()
                .allMatch(fact -> fact.alone() && (edge != Edge.START || Instants.bounded(fact.validFrom()) != null));
        if (begun.isEmpty() || !certain) {
            return List.of();
        }
        int times = 0;
        Instant until = Instants.MIN;
        for (Held fact : begun) {
            times += times == 0 || fact.validFrom().isAfter(until) ? 1 : 0;
            until = Instants.later(until, fact.validTo());
        }
        return List.of(new Reply(String.valueOf(times), ids(begun)));
    }

    /** For "how many employees", where the value is the number itself. */
    private boolean isNumber(Held fact) {
        Held.Party value = line.value(fact);
        return value.id().isEmpty() && NUMBER.matcher(value.name()).matches();
    }

    private static List<String> ids(List<Held> facts) {
        return facts.stream().map(Held::id).toList();
    }

    /** Each value once, even if several facts have it. */
    private List<Reply> values(List<Held> facts) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        facts.forEach(fact -> byName.computeIfAbsent(line.value(fact).name(), any -> new ArrayList<>())
                .add(fact.id()));
        return byName.entrySet().stream()
                .map(one -> new Reply(one.getKey(), one.getValue()))
                .toList();
    }

    /** Facts without the date asked for are left out. */
    private static List<Reply> each(List<Held> facts, Function<Held, String> text) {
        return facts.stream()
                .map(fact -> new Reply(text.apply(fact), List.of(fact.id())))
                .filter(reply -> !reply.text().isEmpty())
                .toList();
    }

    private String when(Held fact) {
        return switch (edge) {
            case START -> date(fact.validFrom());
            case END -> date(fact.validTo());
            case NONE -> Wording.interval(fact.validFrom(), fact.validTo());
        };
    }

    private static String date(Instant instant) {
        return Instants.bounded(instant) == null ? "" : Wording.date(instant);
    }

    private static boolean isIn(Instant instant, Operator.During time) {
        return !instant.isBefore(time.from()) && instant.isBefore(time.to());
    }

    private static List<Reply> changes(List<Held> facts, Operator.During time) {
        List<Reply> replies = new ArrayList<>();
        for (Held fact : facts) {
            if (isIn(fact.validFrom(), time)) {
                replies.add(new Reply("since " + date(fact.validFrom()) + ": " + fact.statement(), List.of(fact.id())));
            }
            if (isIn(fact.validTo(), time)) {
                replies.add(new Reply("until " + date(fact.validTo()) + ": " + fact.statement(), List.of(fact.id())));
            }
        }
        return replies;
    }
}
