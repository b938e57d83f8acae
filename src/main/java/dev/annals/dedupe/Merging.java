package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.Solo;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A cluster that a job is to merge, for a commit that does.
 *
 * @param look how the job looks at them
 */
record Merging(Item item, Look look, Policy policy) implements Solo {

    NavigableSet<String> entities() {
        return new TreeSet<>(List.of(item.about().split(Cluster.BETWEEN, -1)));
    }
}
