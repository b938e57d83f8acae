package dev.annals.expire;

import dev.annals.change.Part;
import dev.annals.job.Item;
import java.util.List;

/**
 * Stale facts, for a commit that ends them.
 *
 * @param items at least one, all of one scope
 */
record Expiring(String job, List<Item> items) implements Part {

    @Override
    public String subject() {
        return job;
    }

    @Override
    public boolean rearranges() {
        return false;
    }
}
