package dev.annals.dedupe;

import dev.annals.change.Part;
import dev.annals.job.Item;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A cluster that a job is to merge, for a commit that does.
 *
 * @param look how the job looks at them
 */
record Merging(Item item, Look look, Policy policy) implements Part {

    @Override
    public String subject() {
        return item.about();
    }

    @Override
    public boolean rearranges() {
        return true;
    }

    NavigableSet<String> entities() {
        return new TreeSet<>(List.of(item.about().split(Cluster.BETWEEN, -1)));
    }
}
