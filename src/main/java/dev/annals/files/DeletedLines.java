package dev.annals.files;

import dev.annals.access.Scopes;
import dev.annals.change.Change;
import dev.annals.graph.Graph;
import dev.annals.graph.GraphTime;
import dev.annals.graph.Statement;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Proposal;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.job.Work;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.TransactionContext;

/**
 * The job that follows up on lines people deleted from a file. Each item is a fact from such a line, whose claims are
 * set aside.
 */
@Singleton
class DeletedLines implements JobKind {

    static final String WORD = "files";

    private static final Statement BRING_BACK = Statement.named("files/work/bring-back");

    private final Graph graph;
    private final Clock clock;

    DeletedLines(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public void check(Settings settings) {
        if (settings.predicates() != null) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "predicates",
                    "A files job takes no predicates: it is about all deleted lines.");
        }
        Policy.parse(settings.policy(), "policy");
    }

    @Override
    public long extent(Task task) {
        return found(task).size();
    }

    @Override
    public Step look(Task task, String after) {
        List<Proposal> found = found(task).stream().map(DeletedFact::proposal).toList();
        return new Step(found, found.size(), null);
    }

    private List<DeletedFact> found(Task task) {
        Policy policy = Policy.parse(task.settings().policy(), "policy");
        Scopes scopes = task.scopes();
        return graph.read(tx -> DeletedFact.read(tx, task.tenant(), policy, scopes, null));
    }

    /** One commit per item. */
    @Override
    public List<Work> work(Task task, List<Item> items) {
        Policy policy = Policy.parse(task.settings().policy(), "policy");
        return items.stream()
                .map(item -> new Work(
                        List.of(item),
                        new Change.Transaction(
                                item.scope(),
                                null,
                                "deleted from " + policy.file() + " (job " + task.job() + ")",
                                List.of(),
                                null,
                                new SettingAside(task.job(), item, policy))))
                .toList();
    }

    /** The line may be written again, too. */
    @Override
    public void undone(TransactionContext tx, String tenant, List<String> about) {
        BRING_BACK.run(
                tx,
                Map.of(
                        "tenant",
                        tenant,
                        "ids",
                        about.stream().map(DeletedFact::line).distinct().toList(),
                        "actor",
                        "job",
                        "now",
                        GraphTime.write(clock.instant())));
    }
}
