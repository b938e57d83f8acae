package dev.annals.context;

import java.util.List;

/**
 * The items of a section.
 *
 * @param items the most valuable first
 * @param more how many others there are, of less value than any of these
 */
record Gathered(List<Item> items, int more) {}
