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

/** Turns the chosen facts into replies of the shape asked for. */
final class ReplyWriter {

    private final Shape shape;
    private final Line line;
    private final Relation core;
    private final Edge edge;
    private final List<Held> ever;
    private final Instant now;

    /** @param ever everything that was ever believed, if the question asks when something was learned */
    ReplyWriter(Shape shape, Line line, Relation core, List<Held> ever, Instant now) {
        this.shape = shape;
        this.line = line;
        this.core = core;
        this.edge = core.edge();
        this.ever = ever;
        this.now = now;
    }

    List<Reply> of(List<Held> chosen, Operator operator) {
        List<Held> facts = chosen.stream()
                .filter(fact -> Truth.of(line.value(fact)).answers(shape))
                .toList();
        if (facts.isEmpty()) {
            return List.of();
        }
        return switch (shape) {
            case VALUES -> values(facts);
            case YES, BELIEVED ->
                Truth.ofAll(facts.stream().map(line::value).toList()).stream()
                        .filter(word -> shape == Shape.YES || word.equals("yes"))
                        .map(word -> new Reply(word, ids(facts)))
                        .toList();
            case COUNT -> count(facts);
            case TIMES -> times(facts);
            case SINCE -> texts(facts, fact -> date(fact.validFrom()));
            case UNTIL -> texts(facts, fact -> date(fact.validTo()));
            case WHEN -> line.isOfDates() ? values(facts) : texts(facts, this::when);
            case LENGTH -> each(facts, fact -> length(fact, operator));
            case LEARNED ->
                texts(
                        facts,
                        fact -> new Learning(ever, edge, operator)
                                .of(fact)
                                .map(Instant::toString)
                                .orElse(""));
            case FIRST_LEARNED ->
                List.of(new Reply(
                        new Learning(ever, edge, operator).first(facts).toString(), ids(facts)));
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

    /** The value itself for "how many employees" if that is a number; else how many values there are. */
    private List<Reply> count(List<Held> facts) {
        if (facts.stream().allMatch(line::isNumber) && !isOfOne()) {
            List<Reply> values = values(facts);
            return values.size() == 1 ? values : List.of();
        }
        long different = facts.stream().map(line::value).distinct().count();
        return List.of(new Reply(String.valueOf(different), ids(facts)));
    }

    /** "How many ports" does not ask for the number of the port. */
    private boolean isOfOne() {
        List<String> words = List.of(line.predicate().split("_"));
        return core.cues().stream()
                .filter(cue -> cue.kind() == Cue.Kind.CLASS)
                .anyMatch(cue -> !words.contains(cue.word())
                        && words.stream().anyMatch(word -> Stems.of(word).equals(Stems.of(cue.word()))));
    }

    /** Only what falls within the time that the question names. */
    private String length(Held fact, Operator operator) {
        Instant to = Instants.earlier(fact.validTo(), Instants.later(now, fact.validFrom()));
        return operator instanceof Operator.During(Instant from, Instant until, var _)
                ? Wording.length(Instants.later(fact.validFrom(), from), Instants.earlier(to, until))
                : Wording.length(fact.validFrom(), to);
    }

    private static List<String> ids(List<Held> facts) {
        return facts.stream().map(Held::id).toList();
    }

    private List<Reply> values(List<Held> facts) {
        return texts(facts, fact -> line.value(fact).name());
    }

    /** Each text once, even if several facts have it. */
    private static List<Reply> texts(List<Held> facts, Function<Held, String> text) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        facts.forEach(fact ->
                said.computeIfAbsent(text.apply(fact), any -> new ArrayList<>()).add(fact.id()));
        return said.entrySet().stream()
                .map(one -> new Reply(one.getKey(), one.getValue()))
                .filter(reply -> !reply.text().isEmpty())
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
