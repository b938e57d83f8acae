package dev.annals.dedupe;

import dev.annals.job.Item;
import dev.annals.job.Solo;

/** What is said in several ways, for a commit that says it in one. */
record Restating(Item item) implements Solo {}
