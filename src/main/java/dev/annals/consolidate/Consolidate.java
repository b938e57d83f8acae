package dev.annals.consolidate;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.graph.Graph;
import dev.annals.index.ModelInUse;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Proposal;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.job.Work;
import dev.annals.retention.Retention;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.TransactionContext;

/**
 * The job that makes digests: it looks at all sessions, then at all entities, for digests that are missing or out of
 * date. An item is a digest.
 */
@Singleton
class Consolidate implements JobKind {

    private static final int KEPT_AT_ONCE = 64;

    private final Graph graph;
    private final ModelInUse model;
    private final Retention retention;
    private final ConsolidateConfig config;
    private final Clock clock;

    Consolidate(Graph graph, ModelInUse model, Retention retention, ConsolidateConfig config, Clock clock) {
        this.graph = graph;
        this.model = model;
        this.retention = retention;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "consolidate";
    }

    @Override
    public void check(Settings settings) {
        settings.takesNoPredicates("A consolidate job takes no predicates: a digest covers everything that is said.");
        policy(settings);
    }

    private static Policy policy(Settings settings) {
        return Policy.parse(settings.policy(), "policy");
    }

    @Override
    public long extent(Task task) {
        Policy policy = policy(task.settings());
        return graph.read(tx -> Survey.count(tx, task, policy));
    }

    @Override
    public Step look(Task task, String after) {
        Policy policy = policy(task.settings());
        Sources.Sight sight = Sources.Sight.of(model, retention);
        return graph.read(tx -> {
            Survey survey = Survey.next(tx, task, policy, after);
            List<Draft> drafts = survey
                    .sources(tx, task, config, clock.instant().minus(config.idle()), sight)
                    .stream()
                    .map(source -> source.draft(policy.length()))
                    .filter(Draft::isNews)
                    .toList();
            Set<Subject> takenBack = TakenBack.of(tx, task.tenant(), drafts);
            return new Step(
                    drafts.stream()
                            .map(draft -> draft.proposal(stance(policy, draft, takenBack)))
                            .toList(),
                    survey.names().size(),
                    survey.next());
        });
    }

    /** A policy never repeats by itself what a person took back. */
    private static Proposal.Stance stance(Policy policy, Draft draft, Set<Subject> takenBack) {
        return policy.mode()
                .unless(takenBack.contains(draft.source().subject()))
                .stance();
    }

    /** Limited, because their vectors are computed first. */
    @Override
    public int atOnce(int most) {
        return Math.min(most, KEPT_AT_ONCE);
    }

    @Override
    public List<Work> work(Task task, List<Item> items) {
        Sources.Sight sight = Sources.Sight.of(model, retention);
        List<Subject> subjects = items.stream().map(Subject::of).toList();
        List<Source> sources = graph.read(tx -> Sources.some(tx, task.tenant(), task.scopes(), subjects, sight));
        int length = policy(task.settings()).length();
        return new Batches(task, sight.use().embedder(), clock.instant())
                .of(items, sources.stream().map(source -> source.draft(length)).toList());
    }

    @Override
    public List<Evidence> takesBack(TransactionContext tx, String tenant, String job) {
        return KeptDigests.of(tx, tenant, job).evidence();
    }

    @Override
    public void takeBack(TransactionContext tx, String tenant, String job, Receipt.CommitRef commit) {
        KeptDigests.of(tx, tenant, job).write(tx, tenant, "job " + job + " is undone", commit, KeptDigests.BRING_BACK);
    }
}
