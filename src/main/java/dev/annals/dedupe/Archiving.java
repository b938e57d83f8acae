package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.SingleItemPart;

/** Part of a commit that archives a repeated episode, or brings back the last copy. */
record Archiving(Item item) implements SingleItemPart {}
