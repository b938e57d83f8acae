package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.SingleItemPart;

/** Part of a commit that archives a repeated episode. */
record Shelving(Item item) implements SingleItemPart {}
