package dev.annals.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Caller;
import dev.annals.belief.Predicate;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.IdempotencyKey;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.change.TransactionReader;
import dev.annals.episode.Intake;
import dev.annals.graph.StartupOrder;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Gives an empty memory something to be asked about. Each transaction has a key, so that services starting at once load
 * it once, and one that was killed goes on where it was.
 */
@Singleton
class Sample {

    private static final Logger LOG = Logger.getLogger(Sample.class);
    private static final String TENANT = "main";
    private static final String ACTOR = "sample";

    private final boolean wanted;
    private final ObjectMapper mapper;
    private final ProgressReader progress;
    private final Commits commits;
    private final Intake intake;

    /** @param neo4j the one given: its memory is somebody's, and gets no sample unless asked for */
    Sample(
            @ConfigProperty(name = "annals.sample") Optional<Boolean> sample,
            @ConfigProperty(name = "annals.neo4j.uri") Optional<String> neo4j,
            ObjectMapper mapper,
            ProgressReader progress,
            Commits commits,
            Intake intake) {
        this.wanted = sample.orElse(neo4j.isEmpty());
        this.mapper = mapper;
        this.progress = progress;
        this.commits = commits;
        this.intake = intake;
    }

    void atStart(@Observes @Priority(StartupOrder.SAMPLE) StartupEvent event) {
        if (wanted) {
            History history = History.read(mapper);
            Caller caller = Caller.ofTenant(TENANT, ACTOR);
            if (load(history, caller)) {
                say(history.messages(), caller);
            }
        }
    }

    /** What is said is learned in the background, when the models are loaded. */
    private void say(JsonNode messages, Caller caller) {
        intake.report(caller, messages, IdempotencyKey.of("annals-sample/messages", "POST /v1/episodes", messages));
    }

    /** @return whether it is all there now, and was not before */
    boolean load(History history, Caller caller) {
        List<String> keys = IntStream.rangeClosed(1, history.transactions().size())
                .mapToObj(number -> "annals-sample/" + number)
                .toList();
        if (!progress.read(caller.tenant(), keys).isBefore(keys.size())) {
            return false;
        }
        try {
            history.predicates().forEach(predicate -> declare(predicate, caller));
            transact(history.transactions(), keys, caller);
            LOG.infof(
                    "Loaded a sample, %d commits about a fictional team, into the tenant %s; where does Mara Lindqvist work?"
                            + " GET /v1/facts?subject=Mara%%20Lindqvist&predicate=works_at",
                    keys.size(), caller.tenant());
            return true;
        } catch (ProblemException problem) {
            // Somebody else has begun to write. The sample is no reason not to start.
            LOG.warnf("The sample was not loaded to its end: %s", problem.detail());
            return false;
        }
    }

    private void declare(Predicate predicate, Caller caller) {
        commits.commit(new Submission(caller, new Change.Declaration(predicate, null, null), null));
    }

    private void transact(List<JsonNode> bodies, List<String> keys, Caller caller) {
        ClaimNames claims = new ClaimNames();
        for (int i = 0; i < keys.size(); i++) {
            JsonNode body = claims.resolve(bodies.get(i));
            Receipt receipt = commits.commit(new Submission(
                    caller,
                    TransactionReader.read(body),
                    IdempotencyKey.of(keys.get(i), "POST /v1/transactions", body)));
            claims.add(receipt.claims().stream().map(Receipt.ClaimRef::id).toList());
        }
    }
}
