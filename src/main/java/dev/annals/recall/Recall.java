package dev.annals.recall;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Answers searches in the words of the API. */
@Singleton
public class Recall {

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
}
