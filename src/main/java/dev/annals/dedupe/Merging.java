package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.SingleItemPart;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Part of a commit that merges a cluster for a job.
 *
 * @param look how the job examines pairs
 */
record Merging(Item item, Look look, Policy policy) implements SingleItemPart {

    NavigableSet<String> entities() {
        return new TreeSet<>(List.of(item.about().split(Cluster.BETWEEN, -1)));
    }
}
