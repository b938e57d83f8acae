package dev.annals.recall.ask;

import dev.annals.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers a question from facts, or says why it does not. */
public final class Solver {

    private static final String NO_LINE = "nothing believed of it fits the question's words";
    private static final String UNCLEAR = "several things believed of it fit the question's words";
    private static final String NONE = "nothing believed fits the time";

    private final Question question;
    private final Lines lines;
    private final Instant now;

    /** @param vocabulary the words of a predicate, if it has any */
    public Solver(Question question, List<Held> facts, Function<String, Optional<Term>> vocabulary, Instant now) {
        this.question = question;
        this.lines = new Lines(facts, vocabulary);
        this.now = now;
    }

    /** Of whom facts are needed that the question names by somebody else: those of Acme for "who was CEO before Ann". */
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

    /** The same question, of that entity. */
    public Question of(Mention anchor) {
        return question.of(anchor);
    }

    public Outcome solve() {
        Core core = anchored();
        if (core.anchor() == null) {
            return new Outcome.Unknown(
                    Wording.reading(question, core, null), "it names nobody and nothing that is known");
        }
        List<Line> found = question.shape().isOfAll() ? lines.all(core.anchor()) : lines.of(core);
        if (found.size() != 1) {
            return new Outcome.Unknown(Wording.reading(question, core, null), found.isEmpty() ? NO_LINE : UNCLEAR);
        }
        Line line = found.getFirst();
        String reading = Wording.reading(question, core, line);
        if (isHomonym(core.anchor(), line)) {
            return new Outcome.Unknown(
                    reading, "several are called " + core.anchor().text());
        }
        List<Held> chosen = new Choice(line, core, lines).by(question.operator());
        List<Outcome.Reply> replies =
                new Telling(question.shape(), line, core.edge(), now).of(chosen, question.operator());
        return replies.isEmpty()
                ? new Outcome.Unknown(reading, NONE)
                : new Outcome.Known(reading, Wording.why(line, chosen.size()), replies);
    }

    /** "She" is whoever else the question names. */
    private Core anchored() {
        Core core = question.core();
        @Nullable Core event = question.event();
        return core.pronoun() && event != null && event.anchor() != null ? core.from(event.anchor()) : core;
    }

    /** Within a scope a name that several bear says too little. */
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
