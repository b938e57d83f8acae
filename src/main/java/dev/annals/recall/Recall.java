package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs searches for the REST API and for other features. */
@Singleton
public class Recall {

    /** In characters. */
    public static final int MAX_QUERY = 10_000;

    private final Searcher searcher;
    private final Awaiting awaiting;
    private final UseLog uses;
    private final Clock clock;

    Recall(Searcher searcher, Awaiting awaiting, UseLog uses, Clock clock) {
        this.searcher = searcher;
        this.awaiting = awaiting;
        this.uses = uses;
        this.clock = clock;
    }

    /**
     * @param body of {@code POST /v1/search}
     * @throws ProblemException if the body is invalid, or the commit to wait for does not arrive in time
     */
    public Search.Answer search(Reader reader, @Nullable JsonNode body) {
        SearchQuestion question = SearchQuestion.read(body, clock);
        awaiting.await(reader, question);
        Search.Answer answer = searcher.search(reader, question);
        if (question.ofPresent()) {
            used(reader, answer.hits().stream().flatMap(Search.Hit::text).toList());
        }
        return answer;
    }

    /**
     * Finds the best facts and episodes.
     *
     * @param scopes null: all
     * @param ofPresent whether use in answers counts; false for questions about a past known time
     */
    public Search.Answer best(
            Reader reader,
            String query,
            Basis basis,
            @Nullable List<String> scopes,
            double minScore,
            int limit,
            boolean ofPresent) {
        AsOf asOf = new AsOf(basis.validAt(), basis.knownAt());
        return searcher.search(reader, SearchQuestion.of(query, asOf, scopes, minScore, limit, ofPresent));
    }

    /**
     * Records that an answer about the present shows these. Returns at once.
     *
     * @param ids of facts and episodes
     */
    public void used(Reader reader, Collection<String> ids) {
        uses.used(reader.tenant(), ids);
    }
}
