package dev.annals.expire;

import dev.annals.graph.Graph;
import dev.annals.job.Item;
import dev.annals.job.JobKind;
import dev.annals.job.Mode;
import dev.annals.job.Proposal;
import dev.annals.job.Settings;
import dev.annals.job.Step;
import dev.annals.job.Task;
import dev.annals.job.Work;
import dev.annals.retention.Retention;
import dev.annals.time.IsoPeriod;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The job that ends stale facts: those not confirmed within the time to live of their predicate. An item is a fact,
 * with the end it gets.
 */
@Singleton
class Expire implements JobKind {

    private final Graph graph;
    private final Retention retention;
    private final Clock clock;

    Expire(Graph graph, Retention retention, Clock clock) {
        this.graph = graph;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "expire";
    }

    @Override
    public void check(Settings settings) {
        policy(settings);
    }

    private static Policy policy(Settings settings) {
        return Policy.parse(settings.policy(), "policy");
    }

    /** All facts, past and present, of predicates with a time to live. */
    @Override
    public long extent(Task task) {
        return graph.read(tx -> FactPages.count(
                tx, task.tenant(), LivingPredicates.of(tx, task, retention).keySet()));
    }

    @Override
    public Step look(Task task, String after) {
        Instant now = clock.instant();
        Mode mode = policy(task.settings()).mode();
        return graph.read(tx -> {
            NavigableMap<String, IsoPeriod> living = LivingPredicates.of(tx, task, retention);
            FactPages.Found page = FactPages.next(tx, task, living, after, now);
            List<Proposal> proposals = HeldFacts.some(tx, task.tenant(), retention, page.stale()).values().stream()
                    .filter(fact -> !Restraint.protects(fact))
                    .flatMap(fact -> Expiry.of(fact, now).stream())
                    .map(expiry -> expiry.proposal(mode))
                    .toList();
            return new Step(proposals, page.looked(), page.next());
        });
    }

    /** One commit per scope. An item that no longer fits gets its own, so that it does not hold up others. */
    @Override
    public List<Work> work(Task task, List<Item> items) {
        Instant now = clock.instant();
        List<String> ids = items.stream().map(Item::about).toList();
        Map<String, HeldFact> facts = graph.read(tx -> HeldFacts.some(tx, task.tenant(), retention, ids));
        Map<String, List<Item>> fitting = new LinkedHashMap<>();
        List<List<Item>> alone = new ArrayList<>();
        for (Item item : items) {
            Optional<Expiry> expiry =
                    Optional.ofNullable(facts.get(item.about())).flatMap(fact -> Expiry.of(fact, now));
            if (expiry.isPresent() && expiry.get().digest().equals(item.digest())) {
                fitting.computeIfAbsent(item.scope(), scope -> new ArrayList<>())
                        .add(item);
            } else {
                alone.add(List.of(item));
            }
        }
        return Stream.concat(fitting.values().stream(), alone.stream())
                .map(together -> Work.of(
                        task,
                        together,
                        "not confirmed for as long as it lives",
                        new Expiring(task.job(), List.copyOf(together))))
                .toList();
    }
}
