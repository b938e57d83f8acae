package dev.annals.dedupe;

import dev.annals.dedupe.match.Two;
import dev.annals.graph.Graph;
import dev.annals.graph.Statement;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Proposal;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.job.Work;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.neo4j.driver.TransactionContext;

/** Looks at all entities for those that are probably one. An item is a cluster of them. */
@Singleton
class Dedupe implements JobKind {

    private static final Statement COUNT = Statement.named("dedupe/count-entities");
    private static final Statement NEXT = Statement.named("dedupe/next-entities");
    private static final Statement TAKEN_BACK = Statement.named("dedupe/taken-back");

    private static final int AT_ONCE = 100;
    private static final int MERGED_AT_ONCE = 64;

    private final Graph graph;

    Dedupe(Graph graph) {
        this.graph = graph;
    }

    @Override
    public String word() {
        return "dedupe";
    }

    @Override
    public void check(Settings settings) {
        settings.takesNoPredicates("A job of the kind dedupe takes none: it weighs all that is believed of two.");
        policy(settings);
    }

    private static Policy policy(Settings settings) {
        return Policy.parse(settings.policy(), "policy");
    }

    @Override
    public long extent(Task task) {
        return graph.read(
                tx -> COUNT.run(tx, parameters(task)).getFirst().get("entities").asLong());
    }

    /** A cluster is found by its first entity, once all that is linked with it is known. */
    @Override
    public Step look(Task task, String after) {
        return graph.read(tx -> {
            List<String> entities = next(tx, task, after);
            return new Step(
                    entities.isEmpty() ? List.of() : found(tx, task, entities),
                    entities.size(),
                    entities.size() < AT_ONCE ? null : entities.getLast());
        });
    }

    private static List<Proposal> found(TransactionContext tx, Task task, List<String> entities) {
        Links links = Links.around(tx, task.tenant(), task.scopes(), task.job(), entities);
        Set<String> ids = links.ids();
        if (ids.isEmpty()) {
            return List.of();
        }
        return new Duplicates(
                        links,
                        Known.read(tx, task.tenant(), ids),
                        takenBack(tx, task.tenant(), ids),
                        PinnedEntities.among(tx, task.tenant(), ids),
                        policy(task.settings()))
                .proposals(entities);
    }

    private static Set<Two> takenBack(TransactionContext tx, String tenant, Set<String> ids) {
        return TAKEN_BACK.run(tx, Map.of("tenant", tenant, "ids", List.copyOf(ids))).stream()
                .map(row -> new Two(row.get("one").asString(), row.get("other").asString()))
                .collect(Collectors.toSet());
    }

    private static List<String> next(TransactionContext tx, Task task, String after) {
        Map<String, Object> parameters = parameters(task);
        parameters.put("after", after);
        parameters.put("limit", AT_ONCE);
        return NEXT.run(tx, parameters).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static Map<String, Object> parameters(Task task) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("tenant", task.tenant());
        parameters.put("scopes", task.scopes().parameter());
        return parameters;
    }

    @Override
    public int atOnce(int most) {
        return Math.min(most, MERGED_AT_ONCE);
    }

    @Override
    public List<Work> work(Task task, List<Item> items) {
        Policy policy = policy(task.settings());
        return items.stream()
                .map(item -> Work.of(task, List.of(item), "found to be one", new Merging(item, task.scopes(), policy)))
                .toList();
    }
}
