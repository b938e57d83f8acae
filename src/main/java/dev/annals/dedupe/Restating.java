package dev.annals.dedupe;

import dev.annals.change.Part;
import dev.annals.job.Item;

/** What is said in several ways, for a commit that says it in one. */
record Restating(Item item) implements Part {

    @Override
    public String subject() {
        return item.about();
    }

    @Override
    public boolean rearranges() {
        return true;
    }
}
