package dev.annals.recall;

import dev.annals.recall.ask.Held;
import dev.annals.recall.ask.Literals;
import dev.annals.recall.ask.Mention;
import dev.annals.recall.ask.Mentions;
import dev.annals.recall.ask.Outcome;
import dev.annals.recall.ask.Question;
import dev.annals.recall.ask.QuestionReader;
import dev.annals.recall.ask.Solver;
import dev.annals.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Answers one question from the facts about the entities it names. */
final class Answering {

    private final String question;
    private final QuestionReader questions;
    private final HeldFacts facts;
    private final Function<String, Optional<Term>> vocabulary;
    private final Instant at;

    Answering(
            String question,
            QuestionReader questions,
            HeldFacts facts,
            Function<String, Optional<Term>> vocabulary,
            Instant at) {
        this.question = question;
        this.questions = questions;
        this.facts = facts;
        this.vocabulary = vocabulary;
        this.at = at;
    }

    /**
     * @param spans the parts of the question that may be a name or a literal
     * @param readings which of them are taken as names, the likelier reading first
     */
    Outcome of(List<Mention> spans, List<List<Mention>> readings) {
        Outcome first = ofNames(readings.getFirst());
        Outcome outcome = first;
        if (first instanceof Outcome.Unknown && readings.size() > 1) {
            outcome = ofNames(readings.getLast());
        }
        if (outcome instanceof Outcome.Unknown) {
            outcome = ofLiteral(spans, readings.getFirst()).orElse(outcome);
        }
        return outcome instanceof Outcome.Known ? outcome : first;
    }

    private Outcome ofNames(List<Mention> names) {
        return questions
                .read(question, names)
                .map(this::solve)
                .orElseGet(() -> new Outcome.Unknown("", "it is not a kind of question that is understood"));
    }

    private Outcome solve(Question read) {
        List<Held> about = about(read.starts());
        Solver solver = solver(read, about, read.starts());
        Optional<Mention> unnamed = solver.unnamed();
        if (unnamed.isPresent()) {
            about = about(List.of(unnamed.get()));
            solver = solver(solver.of(unnamed.get()), about, List.of(unnamed.get()));
        }
        if (about.size() > HeldFacts.MOST) {
            return new Outcome.Unknown("", "too much is believed about what it names");
        }
        Outcome outcome = solver.solve();
        return outcome instanceof Outcome.Unknown && !read.parties().isEmpty() ? ofBoth(read, outcome) : outcome;
    }

    /** "Is Ann still the CEO of Acme" is denied by what is believed of Acme. */
    private Outcome ofBoth(Question read, Outcome unknown) {
        List<Held> about = about(read.parties());
        return about.size() > HeldFacts.MOST
                ? unknown
                : solver(read, about, read.parties()).solve();
    }

    /** If the names lead to no answer, the question may mean a literal: "who is a staff engineer". */
    private Optional<Outcome> ofLiteral(List<Mention> spans, List<Mention> names) {
        List<Held> about = names.isEmpty()
                ? facts.withValues(spans.stream().map(Mention::text).distinct().toList())
                : about(names);
        List<Mention> mentions = Mentions.withLiteral(names, Literals.in(spans, about));
        return mentions.isEmpty() || about.size() > HeldFacts.MOST
                ? Optional.empty()
                : questions
                        .read(question, mentions)
                        .map(read -> solver(read, about, names).solve());
    }

    private Solver solver(Question read, List<Held> about, List<Mention> mentions) {
        List<String> ids = ids(mentions);
        return read.isOfEver() && !ids.isEmpty()
                ? new Solver(read, about, facts.ever(ids), vocabulary, at)
                : new Solver(read, about, vocabulary, at);
    }

    private List<Held> about(List<Mention> mentions) {
        List<String> ids = ids(mentions);
        return ids.isEmpty() ? List.of() : facts.about(ids);
    }

    private static List<String> ids(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.ids().stream())
                .distinct()
                .toList();
    }
}
