package dev.annals.recall.rank;

import dev.annals.embed.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores candidates of one kind by similarity to the question, by the question's words they contain, and by those in
 * the texts around them, since people answer each other without repeating the topic. All weights add up as log odds;
 * the model's scale converts a similarity to log odds.
 */
public final class Ranking {

    /** Log odds for containing all words of a question. Fitted on conversations, see docs/recall.md. */
    private static final double OWN = 5.7;

    private static final double AROUND = 14.2;
    private static final double SPEAKER = 1.1;

    /** Chosen, not measured: as much as for a named speaker. */
    private static final double GRAPH = 1.1;

    private static final double THEN = 1.1;

    /** Likewise chosen: subtracted once for a complete loss of relevance, and once more for being stale. */
    private static final double RELEVANCE = 1.1;

    private static final double STALE = 1.1;

    /** The log odds at which the score is one half: candidates that fit nothing stay below it, answers above. */
    private static final double EVEN = 2;

    private static final double SPREAD = 1.5;

    /** Assumed for a text without a vector: as if it had nothing to do with the question. */
    private static final double UNKNOWN = -5;

    private final Scale scale;
    private final Map<String, String> question;
    private final Map<String, List<String>> terms = new HashMap<>();
    private final Bm25 bm25;

    /** @param question in plain words */
    public Ranking(String question, Scale scale, List<Candidate> candidates) {
        this.scale = scale;
        this.question = new LinkedHashMap<>();
        Terms.words(question).forEach(word -> this.question.putIfAbsent(Terms.stem(word), word));
        candidates.stream()
                .flatMap(candidate -> Stream.concat(Stream.of(candidate.line()), candidate.around().stream()))
                .forEach(line -> terms.computeIfAbsent(line.id(), id -> Terms.of(line.whole())));
        this.bm25 = new Bm25(this.question.keySet(), terms.values());
    }

    /** The score of a candidate, with the reasons for it. */
    public Reasons weigh(Candidate candidate) {
        List<String> own = terms(candidate.line());
        List<List<String>> all = new ArrayList<>(List.of(own));
        candidate.around().forEach(line -> all.add(terms(line)));
        double words = bm25.share(List.of(own));
        double around = bm25.share(all);
        boolean speaker = isNamed(candidate.line().speaker());
        double graph = candidate.steps() == null ? 0 : 1.0 / (1 + candidate.steps());
        @Nullable Double similarity = candidate.similarity();
        double odds = (similarity == null ? UNKNOWN : scale.logOdds(similarity))
                + OWN * words
                + AROUND * around
                + (speaker ? SPEAKER : 0)
                + GRAPH * graph
                + (candidate.then() ? THEN : 0)
                - lost(candidate.kept());
        return new Reasons(
                1 / (1 + Math.exp(-(odds - EVEN) / SPREAD)),
                similarity == null ? null : scale.of(similarity),
                words,
                around,
                said(Set.copyOf(own)),
                speaker,
                graph,
                candidate.then(),
                candidate.kept());
    }

    /** Zero if the candidate does not fade. */
    private static double lost(Candidate.Kept kept) {
        return (kept.relevance() == null ? 0 : RELEVANCE * (1 - kept.relevance())) + (kept.stale() ? STALE : 0);
    }

    private List<String> terms(Candidate.Line line) {
        return terms.getOrDefault(line.id(), List.of());
    }

    private boolean isNamed(@Nullable String speaker) {
        return speaker != null && Terms.of(speaker).stream().anyMatch(question::containsKey);
    }

    private List<String> said(Set<String> own) {
        return question.entrySet().stream()
                .filter(term -> own.contains(term.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toList());
    }
}
