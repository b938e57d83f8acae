package dev.annals.reconcile;

import dev.annals.job.Item;
import dev.annals.job.Task;
import dev.annals.job.Work;
import dev.annals.reconcile.policy.Policies;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Groups items that one commit can apply: items of the same scope that are still as planned and touch nothing in
 * common. All other items get commits of their own, after these.
 */
final class Batches {

    private final Task task;
    private final Policies policies;
    private final Map<String, List<Settling.One>> byScope = new LinkedHashMap<>();
    private final List<Settling.One> alone = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    Batches(Task task, Policies policies) {
        this.task = task;
        this.policies = policies;
    }

    /** @param finding as it is now; null if it is gone */
    void add(Item item, @Nullable Finding finding) {
        @Nullable Remedy remedy = finding == null ? null : finding.remedy(policies);
        if (remedy == null || !remedy.isAsPlanned(item)) {
            alone.add(new Settling.One(item, 0, 0));
            return;
        }
        Settling.One one = Settling.One.of(item, remedy.ops(task.job()));
        Set<String> about = remedy.finding().touches();
        if (about.stream().anyMatch(touched::contains)) {
            alone.add(one);
        } else {
            touched.addAll(about);
            byScope.computeIfAbsent(item.scope(), scope -> new ArrayList<>()).add(one);
        }
    }

    List<Work> all() {
        return Stream.concat(byScope.values().stream(), alone.stream().map(List::of))
                .map(this::work)
                .toList();
    }

    private Work work(List<Settling.One> together) {
        Settling part = new Settling(task.job(), List.copyOf(together), policies);
        return Work.of(task, part.items(), "reconciled", part);
    }
}
