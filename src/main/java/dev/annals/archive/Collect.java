package dev.annals.archive;

import dev.annals.change.Op;
import dev.annals.graph.Graph;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.job.Work;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The job that archives: it looks at all facts, then at all episodes. An item is one fact or episode to archive. */
@Singleton
class Collect implements JobKind {

    private static final int AT_ONCE = 500;

    /** The cursor prefix for episodes, which follow once all facts have been looked at. */
    private static final String EPISODES = "episodes after ";

    private final Graph graph;

    Collect(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String word() {
        return "collect";
    }

    @Override
    public void check(Settings settings) {
        policy(settings);
    }

    private static Policy policy(Settings settings) {
        return Policy.parse(settings.policy(), "policy");
    }

    @Override
    public long extent(Task task) {
        return graph.read(tx -> OldReader.count(tx, task));
    }

    @Override
    public Step look(Task task, String after) {
        return after.startsWith(EPISODES)
                ? look(task, Op.Target.Kind.EPISODE, after.substring(EPISODES.length()))
                : look(task, Op.Target.Kind.FACT, after);
    }

    private Step look(Task task, Op.Target.Kind kind, String after) {
        Policy policy = policy(task.settings());
        return graph.read(tx -> {
            List<String> ids = OldReader.next(tx, task, kind, after, AT_ONCE);
            return new Step(
                    OldReader.old(tx, task.tenant(), task.job(), policy, kind, ids).stream()
                            .map(old -> old.proposal(policy))
                            .toList(),
                    ids.size(),
                    next(task, kind, ids));
        });
    }

    /** A job limited to some predicates does not look at episodes. */
    private static @Nullable String next(Task task, Op.Target.Kind kind, List<String> ids) {
        if (ids.size() == AT_ONCE) {
            return (kind == Op.Target.Kind.EPISODE ? EPISODES : "") + ids.getLast();
        }
        return kind == Op.Target.Kind.FACT && task.settings().predicates() == null ? EPISODES : null;
    }

    /** One commit per scope. */
    @Override
    public List<Work> work(Task task, List<Item> items) {
        Policy policy = policy(task.settings());
        return items.stream().collect(Collectors.groupingBy(Item::scope)).values().stream()
                .map(some -> Work.of(task, some, "collected", new Collecting(task.job(), some, policy)))
                .toList();
    }
}
