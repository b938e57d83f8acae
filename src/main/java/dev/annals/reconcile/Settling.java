package dev.annals.reconcile;

import dev.annals.change.Op;
import dev.annals.change.Part;
import dev.annals.job.Item;
import dev.annals.reconcile.policy.Policies;
import java.util.List;

/**
 * Part of a commit that settles items of a job.
 *
 * @param all at least one; no two of them share a claim
 */
record Settling(String job, List<One> all, Policies policies) implements Part {

    /**
     * @param claims how many claims it makes
     * @param decisions how many decisions it takes; if it is the only item, everything in the commit belongs to it
     */
    record One(Item item, int claims, int decisions) {

        static One of(Item item, List<Op> ops) {
            int decisions =
                    (int) ops.stream().filter(Op.Decide.class::isInstance).count();
            return new One(item, ops.size() - decisions, decisions);
        }
    }

    List<Item> items() {
        return all.stream().map(One::item).toList();
    }

    @Override
    public String subject() {
        return job;
    }

    @Override
    public boolean rearranges() {
        return true;
    }
}
