package dev.annals.dedupe;

import dev.annals.dedupe.match.MatchModel;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.job.Examined;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.job.Work;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Examines all entities: first how pairs of them compare, then which are probably the same and what is said about them
 * in several ways. After that, all episodes, for those that were sent twice. An item is a cluster, a saying or an
 * episode.
 */
@Singleton
class Dedupe implements JobKind {

    private static final Statement COUNT = Statement.named("dedupe/count-entities");
    private static final Statement NEXT = Statement.named("dedupe/next-entities");

    private static final int AT_ONCE = 100;
    private static final int APPLIED_AT_ONCE = 64;

    /**
     * Prefix of the planning position once enough pairs were compared. When all entities were examined, the next prefix
     * follows.
     */
    private static final String ENTITIES = "entities after ";

    private static final String EPISODES = "episodes after ";

    private final Graph graph;
    private final SynonymFile synonyms;

    Dedupe(Graph graph, SynonymFile synonyms) {
        this.graph = graph;
        this.synonyms = synonyms;
    }

    @Override
    public String word() {
        return "dedupe";
    }

    @Override
    public void check(Settings settings) {
        settings.takesNoPredicates(
                "A dedupe job takes no predicates: it compares everything that is believed about two entities.");
        policy(settings);
    }

    private static Policy policy(Settings settings) {
        return Policy.parse(settings.policy(), "policy");
    }

    /** Entities are examined twice. */
    @Override
    public long extent(Task task) {
        return graph.read(tx -> 2 * Examined.count(tx, task, COUNT) + Repeats.count(tx, task));
    }

    @Override
    public Step look(Task task, String after) {
        if (after.startsWith(EPISODES)) {
            return episodes(task, after.substring(EPISODES.length()));
        }
        return after.startsWith(ENTITIES)
                ? entities(task, after.substring(ENTITIES.length()))
                : comparisons(task, after);
    }

    private Step comparisons(Task task, String after) {
        return graph.read(tx -> {
            List<String> entities = Examined.next(tx, task, NEXT, after, AT_ONCE);
            PairStatistics lessons = PairStatistics.of(task.notes());
            lessons.learn(tx, Look.of(task, MatchModel.SHIPPED), entities);
            boolean done = entities.size() < AT_ONCE || lessons.areEnough();
            return new Step(List.of(), entities.size(), done ? ENTITIES : entities.getLast(), lessons.notes());
        });
    }

    private Step entities(Task task, String after) {
        Policy policy = policy(task.settings());
        return graph.read(tx -> {
            List<String> entities = Examined.next(tx, task, NEXT, after, AT_ONCE);
            List<Proposal> found = new ArrayList<>();
            if (!entities.isEmpty()) {
                found.addAll(DuplicateFinder.of(tx, task.tenant(), look(task), entities, policy));
                found.addAll(Restatements.of(
                        tx, task.tenant(), task.scopes(), entities, synonyms.synonyms(), policy.mode()));
            }
            return new Step(
                    found, entities.size(), entities.size() < AT_ONCE ? EPISODES : ENTITIES + entities.getLast());
        });
    }

    private static Look look(Task task) {
        return Look.of(task, PairStatistics.of(task.notes()).model());
    }

    /** Also adds missing keys to episodes, which does not change any answer. */
    private Step episodes(Task task, String after) {
        Mode mode = policy(task.settings()).mode();
        return graph.write(tx -> {
            List<String> episodes = Repeats.next(tx, task, after, AT_ONCE);
            Stream<Copy> copies = Stream.concat(
                    Repeats.of(tx, task.tenant(), episodes).stream(),
                    Repeats.lastCopies(tx, task.tenant(), episodes).stream());
            return new Step(
                    copies.map(copy -> copy.proposal(mode)).toList(),
                    episodes.size(),
                    episodes.size() < AT_ONCE ? null : EPISODES + episodes.getLast());
        });
    }

    @Override
    public int atOnce(int most) {
        return Math.min(most, APPLIED_AT_ONCE);
    }

    @Override
    public List<Work> work(Task task, List<Item> items) {
        Policy policy = policy(task.settings());
        Look look = look(task);
        return items.stream().map(item -> work(task, item, look, policy)).toList();
    }

    private static Work work(Task task, Item item, Look look, Policy policy) {
        List<Item> alone = List.of(item);
        if (item.about().startsWith(Restatement.PREFIX)) {
            return Work.of(task, alone, "found to say the same", new Restating(item));
        }
        if (LastCopy.isIn(item)) {
            return Work.of(task, alone, "found to be the last copy", new Archiving(item));
        }
        return item.about().startsWith(Repeat.PREFIX)
                ? Work.of(task, alone, "found to be said twice", new Archiving(item))
                : Work.of(task, alone, "found to be one", new Merging(item, look, policy));
    }
}
