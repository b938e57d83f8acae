package dev.annals.recall.ask;

import dev.annals.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
        List<Held> about = byPredicate(anchor, null, same.ofSubject()).getOrDefault(same.predicate(), List.of());
        return about.isEmpty() ? List.of() : List.of(new Line(same.predicate(), same.ofSubject(), about));
    }

    private List<Candidate> fitting(Relation core) {
        Mention anchor = core.anchor();
        if (anchor == null || core.crowded()) {
            return List.of();
        }
        List<Candidate> fitting = new ArrayList<>();
        for (boolean ofSubject : new boolean[] {true, false}) {
            byPredicate(anchor, core.other(), ofSubject).forEach((predicate, about) -> {
                List<PredicateCues.Word> words = PredicateCues.of(predicate, about, vocabulary.apply(predicate));
                Line all = new Line(predicate, ofSubject, about);
                Match match = new Match(core, words, ofSubject, Kinds.ofAnchor(all));
                Kinds kinds = Kinds.of(core, all, match);
                score(core, match, kinds.said())
                        .filter(any -> !kinds.line().facts().isEmpty())
                        .ifPresent(score -> fitting.add(new Candidate(kinds.line(), score)));
            });
        }
        return fitting;
    }

    private static List<Line> best(List<Candidate> fitting) {
        double best = fitting.stream().mapToDouble(Candidate::score).max().orElse(0);
        return fitting.stream()
                .filter(candidate -> candidate.score() == best)
                .map(Candidate::line)
                .toList();
    }

    /** Everything that is believed about the entity, as one line. */
    List<Line> all(Mention anchor) {
        List<Held> about = facts.stream()
                .filter(fact -> fact.subject().isOf(anchor) || fact.object().isOf(anchor))
                .sorted(BY_TIME)
                .toList();
        return about.isEmpty() ? List.of() : List.of(new Line("any", true, about));
    }

    /** If both parties are named, their only relation may go unsaid: "how long was Ann at Acme". */
    private static Optional<Double> score(Relation core, Match match, boolean kindSaid) {
        boolean unsaid = core.cues().isEmpty()
                && (core.other() != null
                        || (core.anchor() != null && core.anchor().isLiteral()));
        return unsaid ? Optional.of(0.0) : match.score(kindSaid);
    }

    private Map<String, List<Held>> byPredicate(Mention anchor, @Nullable Mention other, boolean ofSubject) {
        return facts.stream()
                .filter(fact -> fact.party(ofSubject).isOf(anchor))
                .filter(fact -> other == null || fact.party(!ofSubject).isOf(other))
                .sorted(BY_TIME)
                .collect(Collectors.groupingBy(Held::predicate, TreeMap::new, Collectors.toList()));
    }
}
