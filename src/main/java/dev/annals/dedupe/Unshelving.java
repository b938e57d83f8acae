package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.SingleItemPart;

/** Part of a commit that brings back a repeated episode. */
record Unshelving(Item item) implements SingleItemPart {}
