package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.Basis;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers searches in the words of the API. */
@Singleton
public class Recall {

    /** In characters. */
    public static final int MAX_QUERY = 10_000;

    private final Searcher searcher;
    private final Awaiting awaiting;
    private final Clock clock;

    Recall(Searcher searcher, Awaiting awaiting, Clock clock) {
        this.searcher = searcher;
        this.awaiting = awaiting;
        this.clock = clock;
    }

    /**
     * @param body of {@code POST /v1/search}
     * @throws ProblemException where it is not right, or the commit to wait for is not there in time
     */
    public Search.Answer search(Reader reader, @Nullable JsonNode body) {
        SearchQuestion question = SearchQuestion.read(body, clock);
        awaiting.await(reader, question);
        return searcher.search(reader, question);
    }

    /**
     * What answers best, of all kinds.
     *
     * @param scopes null: all
     */
    public List<Search.Hit> best(
            Reader reader, String query, Basis basis, @Nullable List<String> scopes, double minScore, int limit) {
        AsOf asOf = new AsOf(basis.validAt(), basis.knownAt());
        return searcher.search(reader, SearchQuestion.of(query, asOf, scopes, minScore, limit))
                .hits();
    }
}
