package dev.annals.context;

import java.util.List;

/**
 * The items of a section.
 *
 * @param items the most valuable first
 * @param more how many others there are, for which there cannot be room
 */
record Gathered(List<Item> items, int more) {}
