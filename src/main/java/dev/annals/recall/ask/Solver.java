package dev.annals.recall.ask;

import dev.annals.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers a parsed question from facts, or says why it cannot. */
public final class Solver {

    private static final String NO_LINE = "nothing believed about it matches the words of the question";
    private static final String UNCLEAR = "several things believed about it match the words of the question";
    private static final String NONE = "nothing believed matches the time";
    private static final String UNCOUNTABLE = "it does not say of whom or what the times are counted";
    private static final String PARTIAL =
            "of some that are believed of it, it is not known whether they are of that kind";
    private static final String ALL_AT_ONCE = "what happens at once has no duration";
    private static final String MORE = "other predicates that may mean the same have other values";
    private static final String ECHO = "it asks for more than a fact says";

    private final Question question;
    private final Lines lines;
    private final List<Held> ever;
    private final Instant now;

    /** @param vocabulary the words of a predicate, if it has any */
    public Solver(Question question, List<Held> facts, Function<String, Optional<Term>> vocabulary, Instant now) {
        this(question, facts, facts, vocabulary, now);
    }

    /** @param ever includes everything believed before; needed if the question asks when something was learned */
    public Solver(
            Question question,
            List<Held> facts,
            List<Held> ever,
            Function<String, Optional<Term>> vocabulary,
            Instant now) {
        this.question = question;
        this.lines = new Lines(facts, vocabulary);
        this.ever = ever;
        this.now = now;
    }

    /**
     * The entity whose facts are needed but which the question names only through another: Acme for "who was CEO before
     * Ann".
     */
    public Optional<Mention> unnamed() {
        @Nullable Mention named = question.named();
        if (question.core().anchor() != null || question.core().pronoun() || named == null) {
            return Optional.empty();
        }
        List<Line> found = lines.of(question.core().turned(named));
        if (found.size() != 1) {
            return Optional.empty();
        }
        Line line = found.getFirst();
        Set<Held.Party> others = line.facts().stream().map(line::value).collect(Collectors.toSet());
        Held.Party only = others.iterator().next();
        return others.size() == 1 && !only.id().isEmpty()
                ? Optional.of(new Mention(0, 0, only.name(), List.of(only.id())))
                : Optional.empty();
    }

    /** The same question, starting from this entity. */
    public Question of(Mention anchor) {
        return question.of(anchor);
    }

    public Outcome solve() {
        Relation core = anchored();
        if (core.anchor() == null) {
            return new Outcome.Unknown(Wording.reading(question, core, null), "it names nothing that is known");
        }
        boolean all = question.shape().isOfAll() && core.cues().isEmpty() && !core.crowded();
        List<Line> found = all ? lines.all(core.anchor()) : found(core);
        if (found.isEmpty()) {
            return new Outcome.Unknown(Wording.reading(question, core, null), NO_LINE);
        }
        List<Outcome> outcomes =
                found.stream().map(line -> solve(core, core.anchor(), line)).toList();
        Outcome outcome = outcomes.size() == 1 ? outcomes.getFirst() : agreed(core, outcomes);
        return outcome instanceof Outcome.Unknown && question.shape() == Shape.YES
                ? Denial.of(question, core, lines, found, now).orElse(outcome)
                : outcome;
    }

    private List<Line> found(Relation core) {
        @Nullable Relation event = question.event();
        if (core.isBare() && event != null) {
            return lines.like(core, event);
        }
        List<Line> dated = question.shape() == Shape.WHEN && core.edge() != Edge.END ? lines.dated(core) : List.of();
        return dated.isEmpty() ? lines.of(core) : dated;
    }

    /** If several lines fit equally well, they answer only if they agree. */
    private Outcome agreed(Relation core, List<Outcome> outcomes) {
        List<Outcome.Known> known = outcomes.stream()
                .filter(Outcome.Known.class::isInstance)
                .map(Outcome.Known.class::cast)
                .toList();
        long different = known.stream()
                .map(one -> one.replies().stream().map(Outcome.Reply::text).collect(Collectors.toSet()))
                .distinct()
                .count();
        return different == 1 ? known.getFirst() : new Outcome.Unknown(Wording.reading(question, core, null), UNCLEAR);
    }

    private Outcome solve(Relation asked, Mention anchor, Line line) {
        Relation core = asked.edge() == Edge.END && line.isOfEnds() ? asked.at(Edge.START) : asked;
        String reading = Wording.reading(question, core, line);
        if (core.other() != null && question.shape().isOfValues()) {
            return new Outcome.Unknown(reading, ECHO);
        }
        if (!question.shape().isOf(core.edge())) {
            return new Outcome.Unknown(reading, ALL_AT_ONCE);
        }
        if (question.shape() == Shape.TIMES && !isCountable(core)) {
            return new Outcome.Unknown(reading, UNCOUNTABLE);
        }
        if (question.isOfWhole() && lines.saysMore(core, line)) {
            return new Outcome.Unknown(reading, MORE);
        }
        if (!line.whole() && question.isOfWhole()) {
            return new Outcome.Unknown(reading, PARTIAL);
        }
        if (isHomonym(anchor, line)) {
            return new Outcome.Unknown(reading, "several entities are called " + anchor.text());
        }
        List<Held> chosen = new Selection(question, lines, now).of(core, line);
        List<Outcome.Reply> replies =
                new ReplyWriter(question.shape(), line, core, ever, now).of(chosen, question.operator());
        return replies.isEmpty()
                ? new Outcome.Unknown(reading, NONE)
                : new Outcome.Known(
                        reading,
                        Wording.why(line, replies),
                        replies,
                        question.operator().instant(now));
    }

    /** Times are counted of somebody with something, over all of time or a named one. */
    private boolean isCountable(Relation core) {
        boolean whole = question.operator() instanceof Operator.Ever || question.operator() instanceof Operator.During;
        return core.other() != null && whole;
    }

    /** "She" means the other entity that the question names. */
    private Relation anchored() {
        Relation core = question.core();
        @Nullable Relation event = question.event();
        return core.pronoun() && event != null && event.anchor() != null ? core.from(event.anchor()) : core;
    }

    /** Within one scope, a name that several entities share is ambiguous. */
    private static boolean isHomonym(Mention anchor, Line line) {
        return line.facts().stream()
                .collect(Collectors.groupingBy(
                        Held::scope,
                        Collectors.mapping(fact -> fact.party(line.ofSubject()).id(), Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(ids -> ids.size() > 1 && anchor.ids().containsAll(ids));
    }
}
