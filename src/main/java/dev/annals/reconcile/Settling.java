package dev.annals.reconcile;

import dev.annals.change.Part;
import dev.annals.job.Item;
import dev.annals.reconcile.policy.Policies;

/** A contradiction that a job is to settle, for a commit that does. */
record Settling(Item item, Policies policies) implements Part {

    @Override
    public String subject() {
        return item.about();
    }

    @Override
    public boolean rearranges() {
        return true;
    }
}
