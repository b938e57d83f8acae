package dev.annals.dedupe;

import dev.annals.change.Part;
import dev.annals.job.Item;

/** An episode that was said before, for a commit that archives it. */
record Shelving(Item item) implements Part {

    @Override
    public String subject() {
        return item.about();
    }

    @Override
    public boolean rearranges() {
        return true;
    }
}
