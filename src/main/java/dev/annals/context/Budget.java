package dev.annals.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses what is told within a budget of tokens: each section has a share, what one does not need goes to the others, and
 * of an item the longest text is told that fits.
 */
final class Budget {

    private static final Map<Item.Section, Double> SHARES =
            Map.of(Item.Section.ABOUT, 0.35, Item.Section.QUERY, 0.5, Item.Section.CHANGED, 0.15);

    /** A line's own: its bullet and its end. */
    private static final int LINE = 2;

    private final int tokens;

    Budget(int tokens) {
        this.tokens = tokens;
    }

    /** @param text the one of its texts that is told */
    record Told(Item item, String text) {}

    /** @param cut how many items of each section did not fit */
    record Choice(List<Told> told, Map<Item.Section, Integer> cut, int tokens) {}

    /** @param items of each section the most valuable first */
    Choice choose(List<Item> items) {
        List<Told> told = new ArrayList<>();
        List<Item> left = new ArrayList<>(items);
        int spent = 0;
        for (Item.Section section : Item.Section.values()) {
            spent += take(section, (int) (SHARES.getOrDefault(section, 0.0) * tokens), left, told);
        }
        for (Item.Section section : Item.Section.values()) {
            spent += take(section, tokens - spent, left, told);
        }
        told.sort(Comparator.comparingInt(one -> items.indexOf(one.item())));
        Map<Item.Section, Integer> cut = new EnumMap<>(Item.Section.class);
        left.forEach(item -> cut.merge(item.section(), 1, Integer::sum));
        return new Choice(told, cut, spent);
    }

    private static int take(Item.Section section, int budget, List<Item> left, List<Told> told) {
        int spent = 0;
        for (Item item : List.copyOf(left)) {
            if (item.section() == section) {
                for (String text : item.texts()) {
                    int cost = Tokens.of(text) + LINE;
                    if (spent + cost <= budget) {
                        spent += cost;
                        told.add(new Told(item, text));
                        left.remove(item);
                        break;
                    }
                }
            }
        }
        return spent;
    }
}
