package dev.annals.job;

import dev.annals.change.Change;
import java.util.List;

/**
 * Some items, and the change that applies them all in one commit, or none. Where it is refused and they are several, each half
 * is tried by itself: so one that no longer fits does not hold up the others.
 */
public record Work(List<Item> items, Change.Transaction change) {}
