package dev.annals.recall;

import dev.annals.access.Access;
import dev.annals.access.Reader;
import dev.annals.access.Scopes;
import dev.annals.asof.AsOf;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/**
 * Searches a few times for nobody after a start. Otherwise the first who asks would wait for Neo4j to plan the
 * statements, which by default it does anew for questions of another length.
 */
@Singleton
class SearchRehearsal {

    private static final Logger LOG = Logger.getLogger(SearchRehearsal.class);

    private static final List<String> QUESTIONS = List.of(
            "heating",
            "Where does she live?",
            "What did Mara say about the heating in the office?",
            "Which of the books that were lent to the neighbours last summer have not come back, and who has them now?");

    private static final int LIMIT = 20;

    private final Searcher searcher;
    private final SearchConfig config;
    private final Clock clock;

    SearchRehearsal(Searcher searcher, SearchConfig config, Clock clock) {
        this.searcher = searcher;
        this.config = config;
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent event, ManagedExecutor executor) {
        if (config.rehearse()) {
            executor.execute(this::attempt);
        }
    }

    private void attempt() {
        try {
            play(Access.DEFAULT_TENANT);
        } catch (RuntimeException failed) {
            LOG.debug("Could not rehearse a search: the first one will take longer", failed);
        }
    }

    /**
     * Asks until nothing is found, since there is not much more to plan then.
     *
     * @return how many questions were asked
     */
    int play(String tenant) {
        Reader reader = new Reader(tenant, Scopes.ALL);
        int asked = 0;
        boolean found = true;
        while (found && asked < QUESTIONS.size()) {
            AsOf now = AsOf.parse(null, null, clock);
            SearchQuestion question = SearchQuestion.of(QUESTIONS.get(asked++), now, null, 0, LIMIT, false);
            found = !searcher.search(reader, question).hits().isEmpty();
        }
        return asked;
    }
}
