package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.Solo;

/** Part of a commit that archives a repeated episode. */
record Shelving(Item item) implements Solo {}
