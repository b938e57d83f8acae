package dev.annals.recall.rank;

import dev.annals.embed.Scale;
import dev.annals.embed.TokenVectors;
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
 * Scores candidates of one kind by similarity to the question, token by token where they have vectors of tokens, by the
 * question's words they contain, and by those in the texts around them, since people answer each other without
 * repeating the topic. All weights add up as log odds; the model's scale converts a similarity to log odds.
 */
public final class Ranking {

    /** Of whole texts against each other. Fitted on conversations, see docs/recall.md. */
    private static final Weights WHOLE = new Weights(5.7, 14.2, 1.1, 2, 1.5);

    /** Of texts whose tokens are compared with the question's. Likewise. */
    private static final Weights BY_TOKENS = new Weights(0, 8, 2.5, 15.3, 1.1);

    /** Log odds for matching all tokens of a question exactly. */
    private static final double TOKENS = 25;

    /** Assumed for a text without a vector: as if it had nothing to do with the question. */
    private static final double UNKNOWN = -5;

    private final Scale scale;
    private final Map<String, String> question;
    private final Map<String, List<String>> terms;
    private final Bm25 bm25;
    private final TokenMatches matches;

    /**
     * Log odds.
     *
     * @param own for containing all words of a question
     * @param around for containing them together with the texts around
     * @param speaker if the speaker is named. Chosen, not measured: as much for being about what is named, and for being
     *     said at the time; and as much is lost with all relevance, and once more by being stale
     * @param even at which the score is one half: candidates that fit nothing stay below it, answers above
     */
    private record Weights(double own, double around, double speaker, double even, double spread) {}

    /** @param question in plain words */
    public Ranking(String question, Scale scale, List<Candidate> candidates) {
        this.scale = scale;
        this.question = new LinkedHashMap<>();
        Terms.words(question).forEach(word -> this.question.putIfAbsent(Terms.stem(word), word));
        this.terms = new HashMap<>();
        Stems stems = new Stems();
        candidates.stream()
                .flatMap(candidate -> Stream.concat(Stream.of(candidate.line()), candidate.around().stream()))
                .forEach(line -> terms.computeIfAbsent(line.id(), id -> stems.of(line.whole())));
        this.bm25 = new Bm25(this.question.keySet(), terms.values());
        this.matches = TokenMatches.NONE;
    }

    private Ranking(Ranking ranking, TokenMatches matches) {
        this.scale = ranking.scale;
        this.question = ranking.question;
        this.terms = ranking.terms;
        this.bm25 = ranking.bm25;
        this.matches = matches;
    }

    /**
     * The same, comparing the tokens of some texts with those of the question.
     *
     * @param texts the vectors of their tokens, by the ids of the texts
     */
    public Ranking comparing(TokenVectors asked, Map<String, TokenVectors> texts) {
        return new Ranking(this, new TokenMatches(asked, texts));
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
        @Nullable Double tokens = matches.of(candidate.line().id());
        Weights weights = tokens == null ? WHOLE : BY_TOKENS;
        double circumstances = (speaker ? 1 : 0) + graph + (candidate.then() ? 1 : 0) - lost(candidate.kept());
        double odds = meaning(similarity, tokens)
                + weights.own * words
                + weights.around * around
                + weights.speaker * circumstances;
        return new Reasons(
                1 / (1 + Math.exp(-(odds - weights.even) / weights.spread)),
                similarity == null ? null : scale.of(similarity),
                tokens == null ? null : Math.max(0, tokens),
                words,
                around,
                said(Set.copyOf(own)),
                speaker,
                graph,
                candidate.then(),
                candidate.kept());
    }

    private double meaning(@Nullable Double similarity, @Nullable Double tokens) {
        if (tokens != null) {
            return TOKENS * tokens;
        }
        return similarity == null ? UNKNOWN : scale.logOdds(similarity);
    }

    /** Zero if the candidate does not fade. */
    private static double lost(Candidate.Kept kept) {
        return (kept.relevance() == null ? 0 : 1 - kept.relevance()) + (kept.stale() ? 1 : 0);
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
