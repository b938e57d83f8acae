package dev.annals.recall;

import dev.annals.embed.TokenVectors;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.recall.rank.Candidate;
import dev.annals.recall.rank.Ranking;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares passages with a question token by token: only those that rank best without, since the vectors of a passage's
 * tokens are much to read.
 */
final class PassageTokens {

    /** Comparing more of them would hardly find any other answer. */
    private static final int BEST = 128;

    private static final Statement TOKENS = Statement.named("recall/tokens-of-passages");

    private final Graph graph;
    private final Asked asked;
    private final String property;
    private final TokenVectors question;

    /**
     * @param property that holds the vectors of passages
     * @param question the vectors of its tokens
     */
    PassageTokens(Graph graph, Asked asked, String property, TokenVectors question) {
        this.graph = graph;
        this.asked = asked;
        this.property = property;
        this.question = question;
    }

    /** @return the ranking, refined for the best of the candidates */
    Ranking refine(Ranking ranking, List<Candidate> candidates) {
        if (question.count() == 0 || candidates.isEmpty()) {
            return ranking;
        }
        List<String> best = candidates.stream()
                .map(candidate -> Map.entry(
                        candidate.line().id(), ranking.weigh(candidate).score()))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(BEST)
                .map(Map.Entry::getKey)
                .toList();
        return ranking.comparing(question, read(best));
    }

    private Map<String, TokenVectors> read(List<String> passages) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", asked.tenant());
        parameters.put("scopes", asked.scopes());
        parameters.put("vector", property);
        parameters.put("found", passages.stream().map(Retrieval::passage).toList());
        return graph.read(tx -> TOKENS.run(tx, parameters)).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(),
                        row -> TokenVectors.of(row.get("tokens").asByteArray())));
    }
}
