package dev.annals.recall.ask;

import dev.annals.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the line of facts that a question is about. */
final class Lines {

    private static final Comparator<Held> BY_TIME =
            Comparator.comparing(Held::validFrom).thenComparing(Held::id);

    private final List<Held> facts;
    private final Function<String, Optional<Term>> vocabulary;

    /** @param vocabulary the words of a predicate, if it has any */
    Lines(List<Held> facts, Function<String, Optional<Term>> vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    private record Candidate(Line line, double score) {}

    /** The lines that fit best. Empty if none fits; more than one if it is unclear which is meant. */
    List<Line> of(Relation core) {
        return best(fitting(core).stream()
                .filter(candidate -> core.wanted().canBe(candidate.line()))
                .toList());
    }

    /** Whether a line that fits less well has other values, such as "works_for" for "employer". */
    boolean saysMore(Relation core, Line line) {
        Set<Held.Party> values = line.facts().stream().map(line::value).collect(Collectors.toSet());
        return fitting(core).stream()
                .map(Candidate::line)
                .filter(core.wanted()::canBe)
                .anyMatch(one -> one.facts().stream().map(one::value).anyMatch(value -> !values.contains(value)));
    }

    /** The best-fitting lines whose values are dates: "was founded on 1998". */
    List<Line> dated(Relation core) {
        return best(fitting(core).stream()
                .filter(candidate -> candidate.line().isOfDates())
                .toList());
    }

    /** The lines of the same predicate as the event: "what was Ann before she became CEO". */
    List<Line> like(Relation core, Relation event) {
        Mention anchor = core.anchor();
        List<Line> happened = anchor == null ? List.of() : of(event.anchor() == null ? event.from(anchor) : event);
        if (anchor == null || happened.size() != 1) {
            return List.of();
        }
        Line same = happened.getFirst();
        return Gathering.about(anchor, null, facts).stream()
                .filter(line -> line.predicate().equals(same.predicate()) && line.ofSubject() == same.ofSubject())
                .filter(core.wanted()::canBe)
                .toList();
    }

    private List<Candidate> fitting(Relation core) {
        Mention anchor = core.anchor();
        if (anchor == null || core.crowded()) {
            return List.of();
        }
        List<Candidate> fitting = new ArrayList<>();
        for (Line all : Gathering.about(anchor, core.other(), facts)) {
            Match match = new Match(core, words(all), all.ofSubject(), Kinds.ofAnchor(all));
            Kinds kinds = Kinds.of(core, all, match);
            score(core, match, kinds.said())
                    .filter(any -> !kinds.line().facts().isEmpty())
                    .ifPresent(score -> fitting.add(new Candidate(kinds.line(), score)));
        }
        return fitting;
    }

    private List<PredicateCues.Word> words(Line line) {
        List<Held> own = line.facts().stream()
                .filter(fact -> fact.predicate().equals(line.predicate()))
                .toList();
        return PredicateCues.of(line.predicate(), own, vocabulary.apply(line.predicate()));
    }

    /** Of lines with the same facts, the first. */
    private static List<Line> best(List<Candidate> fitting) {
        double best = fitting.stream().mapToDouble(Candidate::score).max().orElse(0);
        Set<Set<String>> told = new HashSet<>();
        return fitting.stream()
                .filter(candidate -> candidate.score() == best)
                .map(Candidate::line)
                .filter(line -> told.add(line.facts().stream().map(Held::id).collect(Collectors.toSet())))
                .toList();
    }

    /** Everything that is believed about the entity, as one line. */
    List<Line> all(Mention anchor) {
        List<Held> about = facts.stream()
                .filter(fact -> fact.subject().isOf(anchor) || fact.object().isOf(anchor))
                .sorted(BY_TIME)
                .toList();
        return about.isEmpty() ? List.of() : List.of(Line.ofAll(about));
    }

    /** If both parties are named, their only relation may go unsaid: "how long was Ann at Acme". */
    private static Optional<Double> score(Relation core, Match match, boolean kindSaid) {
        boolean unsaid = core.cues().isEmpty()
                && (core.other() != null
                        || (core.anchor() != null && core.anchor().isLiteral()));
        return unsaid ? Optional.of(0.0) : match.score(kindSaid);
    }
}
