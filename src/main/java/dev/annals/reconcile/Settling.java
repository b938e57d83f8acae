package dev.annals.reconcile;

import dev.annals.change.Op;
import dev.annals.change.Part;
import dev.annals.job.Item;
import dev.annals.reconcile.policy.Policies;
import java.util.List;

/**
 * What a job is to settle, for a commit that does.
 *
 * @param all at least one, none with a claim of another
 */
record Settling(String job, List<One> all, Policies policies) implements Part {

    /** @param claims how many it makes, and decisions it takes; where it is alone, all are its */
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
