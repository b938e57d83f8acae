package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.Solo;

/** An episode that was said before, for a commit that archives it. */
record Shelving(Item item) implements Solo {}
