package dev.annals.archive;

import dev.annals.change.Part;
import dev.annals.job.Item;
import java.util.List;

/**
 * What a job archives in one commit.
 *
 * @param items at least one
 */
record Collecting(String job, List<Item> items, Policy policy) implements Part {

    @Override
    public String subject() {
        return job;
    }

    @Override
    public boolean rearranges() {
        return true;
    }
}
