package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.SingleItemPart;

/** Part of a commit that says in one way what was said in several. */
record Restating(Item item) implements SingleItemPart {}
