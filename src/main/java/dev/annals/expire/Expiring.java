package dev.annals.expire;

import dev.annals.change.Part;
import dev.annals.job.Item;
import java.util.List;

/**
 * Stale facts, to be ended in one commit.
 *
 * @param items at least one, all in one scope
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
