package dev.annals.archive;

import dev.annals.change.Part;
import dev.annals.job.Item;
import java.util.List;

/**
 * What a job is to archive, for a commit that does.
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
