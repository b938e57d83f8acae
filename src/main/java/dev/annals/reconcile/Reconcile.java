package dev.annals.reconcile;

import dev.annals.change.Change;
import dev.annals.graph.Graph;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.reconcile.policy.Policies;
import dev.annals.reconcile.policy.PolicyReader;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** Looks at every contradiction that is open. An item is one of them, with what a policy makes of it, if one does. */
@Singleton
class Reconcile implements JobKind {

    private static final int AT_ONCE = 200;

    private final Graph graph;
    private final PolicyFile configured;

    Reconcile(Graph graph, PolicyFile configured) {
        this.graph = graph;
        this.configured = configured;
    }

    @Override
    public String word() {
        return "reconcile";
    }

    @Override
    public void check(Settings settings) {
        policies(settings);
    }

    private Policies policies(Settings settings) {
        @Nullable String policy = settings.policy();
        return policy == null ? configured.policies() : PolicyReader.parse(policy, "policy");
    }

    @Override
    public long extent(Task task) {
        return graph.read(tx -> Disputes.count(tx, task));
    }

    @Override
    public Step look(Task task, String after) {
        Policies policies = policies(task.settings());
        List<String> ids = graph.read(tx -> Disputes.next(tx, task, after, AT_ONCE));
        Map<String, Dispute> disputes = graph.read(tx -> Disputes.some(tx, task.tenant(), ids));
        return new Step(
                disputes.values().stream()
                        .map(dispute -> Settlement.of(dispute, policies).proposal())
                        .toList(),
                ids.size(),
                ids.size() < AT_ONCE ? null : ids.getLast());
    }

    @Override
    public List<Change.Transaction> changes(Task task, List<Item> items) {
        Policies policies = policies(task.settings());
        return items.stream()
                .map(item -> new Change.Transaction(
                        item.scope(),
                        null,
                        "reconciled (job " + task.job() + ")",
                        List.of(),
                        null,
                        new Settling(item, policies)))
                .toList();
    }

    @Override
    public void undone(TransactionContext tx, String tenant, List<String> about) {
        // All that was done are decisions, and they are reverted.
    }
}
