package dev.annals.bootstrap;

import dev.annals.change.Evidence;
import dev.annals.change.Receipt;
import dev.annals.graph.Graph;
import dev.annals.job.Item;
import dev.annals.job.JobInput;
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
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/** The job that reads a project for the first time, or what is new in it. An item is an episode with its claims. */
@Singleton
class Bootstrap implements JobKind {

    private static final String DEFAULT_SCOPE = "main";
    private static final int UNDONE_AT_ONCE = 1_000;

    private final Surveys surveys;
    private final SurveysInUse inUse = new SurveysInUse();
    private final Directories directories;
    private final Graph graph;
    private final Clock clock;

    Bootstrap(Surveys surveys, Directories directories, Graph graph, Clock clock) {
        this.surveys = surveys;
        this.directories = directories;
        this.graph = graph;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "bootstrap";
    }

    @Override
    public void check(Settings settings) {
        settings.takesNoPredicates("A bootstrap job takes no predicates. Use policy.parts.");
        policy(settings);
    }

    private static Policy policy(Settings settings) {
        return Policy.parse(settings.policy(), "policy");
    }

    @Override
    public String takes(JobInput input, Settings settings) {
        Material material = Material.of(input, clock.instant());
        switch (material) {
            case Material.Directory(String path) -> directories.history(directories.allowed(path));
            case Material.Documents(var _) -> {
                if (policy(settings).project() == null) {
                    throw new ProblemException(
                            ErrorCode.MISSING_FIELD,
                            "policy.project",
                            "Give the project that the documents belong to.");
                }
            }
        }
        return material.json();
    }

    @Override
    public long extent(Task task) {
        return survey(task, "").size();
    }

    @Override
    public Step look(Task task, String after) {
        Cursor at = Cursor.parse(after);
        Survey survey = survey(task, at.head());
        Survey.Part part = survey.read(at);
        ProposalFinder news = new ProposalFinder(
                task.tenant(),
                scope(task),
                survey.project(),
                survey.received(),
                policy(task.settings()).mode());
        List<Proposal> proposals = news.of(graph, part.page());
        if (part.next() == null) {
            inUse.done(task.job());
        }
        return new Step(
                proposals,
                part.looked(),
                part.next() == null ? null : part.next().text());
    }

    private Survey survey(Task task, String head) {
        return inUse.of(task.job(), () -> {
            Material material = Material.kept(graph.read(tx -> JobInput.of(tx, task)));
            return surveys.of(material, policy(task.settings()), head);
        });
    }

    private static String scope(Task task) {
        @Nullable List<String> scopes = task.scopes().parameter();
        return scopes != null && scopes.size() == 1 ? scopes.getFirst() : DEFAULT_SCOPE;
    }

    @Override
    public List<Work> work(Task task, List<Item> items) {
        return new Batches(task, clock.instant()).of(graph.read(tx -> PlannedItem.of(tx, task, items)));
    }

    @Override
    public int undoneAtOnce() {
        return UNDONE_AT_ONCE;
    }

    @Override
    public List<Evidence> takesBack(TransactionContext tx, String tenant, String job) {
        return KeptEpisodes.of(tx, tenant, job, UNDONE_AT_ONCE).evidence();
    }

    @Override
    public void takeBack(TransactionContext tx, String tenant, String job, Receipt.CommitRef commit) {
        KeptEpisodes.of(tx, tenant, job, UNDONE_AT_ONCE)
                .write(tx, tenant, "job " + job + " is undone", commit, KeptEpisodes.BRING_BACK);
    }

    @Override
    public void undone(TransactionContext tx, String tenant, List<String> about) {
        // Nothing else to do: the claims are retracted and the episodes withdrawn by now.
    }
}
