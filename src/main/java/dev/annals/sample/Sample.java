package dev.annals.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.access.Access;
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
 * Loads a sample into an empty memory. Each transaction has an idempotency key, so that instances starting at the same
 * time load it once, and an interrupted load resumes.
 */
@Singleton
class Sample {

    private static final Logger LOG = Logger.getLogger(Sample.class);
    private static final String ACTOR = "sample";

    private final boolean wanted;
    private final ObjectMapper mapper;
    private final ProgressReader progress;
    private final Commits commits;
    private final Intake intake;

    /** @param neo4j a configured database belongs to somebody, so it gets no sample unless requested */
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
            Caller caller = Caller.ofTenant(Access.DEFAULT_TENANT, ACTOR);
            if (load(history, caller)) {
                say(history.messages(), caller);
            }
        }
    }

    /** Messages are learned in the background, once the models are loaded. */
    private void say(JsonNode messages, Caller caller) {
        intake.report(caller, messages, IdempotencyKey.of("annals-sample/messages", "POST /v1/episodes", messages));
    }

    /** @return whether this call completed the sample */
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
            // Somebody else has started to write. A missing sample is no reason not to start.
            LOG.warnf("The sample was not completely loaded: %s", problem.detail());
            return false;
        }
    }

    private void declare(Predicate predicate, Caller caller) {
        commits.commit(new Submission(caller, Change.Declaration.of(predicate), null));
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
