package dev.annals.reconcile;

import dev.annals.graph.Graph;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Proposal;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.job.Work;
import dev.annals.reconcile.policy.Policies;
import dev.annals.reconcile.policy.PolicyReader;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Examines every open contradiction, and the facts of every entity for broken rules. Each becomes an item, with the
 * decision of a policy if one covers it.
 */
@Singleton
class Reconcile implements JobKind {

    private static final int AT_ONCE = 200;

    /** Prefix of the planning position once all contradictions were examined. */
    private static final String ENTITIES = "entities after ";

    private final Graph graph;
    private final PolicyFile configured;
    private final RuleFile rules;

    Reconcile(Graph graph, PolicyFile configured, RuleFile rules) {
        this.graph = graph;
        this.configured = configured;
        this.rules = rules;
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

    /** Contradictions, then entities. */
    @Override
    public long extent(Task task) {
        return graph.read(tx -> Disputes.count(tx, task) + (seesToRules(task) ? BrokenRules.count(tx, task) : 0));
    }

    /** Rules concern several predicates, so a job limited to some predicates skips them. */
    private static boolean seesToRules(Task task) {
        return task.settings().predicates() == null;
    }

    @Override
    public Step look(Task task, String after) {
        return after.startsWith(ENTITIES)
                ? rules(task, after.substring(ENTITIES.length()))
                : contradictions(task, after);
    }

    private Step contradictions(Task task, String after) {
        List<String> ids = graph.read(tx -> Disputes.next(tx, task, after, AT_ONCE));
        Map<String, Dispute> disputes = graph.read(tx -> Disputes.some(tx, task.tenant(), ids));
        @Nullable String end = seesToRules(task) ? ENTITIES : null;
        return new Step(proposals(task, disputes.values()), ids.size(), ids.size() < AT_ONCE ? end : ids.getLast());
    }

    private Step rules(Task task, String after) {
        List<String> entities = graph.read(tx -> BrokenRules.next(tx, task, after, AT_ONCE));
        return new Step(
                proposals(task, graph.read(tx -> broken(tx, task, entities))),
                entities.size(),
                entities.size() < AT_ONCE ? null : ENTITIES + entities.getLast());
    }

    private Collection<Finding> broken(TransactionContext tx, Task task, List<String> entities) {
        Map<String, Finding> findings = new LinkedHashMap<>(
                FactFindings.of(tx, task.tenant(), rules.rules(), BrokenRules.of(tx, task, rules.rules(), entities)));
        findings.putAll(ClaimFindings.of(
                tx, task.tenant(), rules.rules(), BrokenRules.claims(tx, task, rules.rules(), entities)));
        return findings.values();
    }

    /** Each as it will be once the ones before it are applied. Findings that these settle are left out. */
    private List<Proposal> proposals(Task task, Collection<? extends Finding> findings) {
        Policies policies = policies(task.settings());
        Set<String> refuted = new HashSet<>();
        List<Proposal> proposals = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Finding> left = finding.without(refuted);
            if (left.isPresent()) {
                Remedy remedy = left.get().remedy(policies);
                remedy.refuted().forEach(refuted::add);
                proposals.add(remedy.proposal());
            }
        }
        return proposals;
    }

    @Override
    public List<Work> work(Task task, List<Item> items) {
        Batches batches = new Batches(task, policies(task.settings()));
        Map<String, Finding> findings = graph.read(tx -> Planned.findings(tx, task.tenant(), items, rules.rules()));
        items.forEach(item -> batches.add(item, findings.get(item.about())));
        return batches.all();
    }
}
