package dev.annals.job;

import dev.annals.change.Part;

/** A single item, applied in a commit of its own. */
public interface SingleItemPart extends Part {

    Item item();

    @Override
    default String subject() {
        return item().about();
    }

    @Override
    default boolean rearranges() {
        return true;
    }
}
