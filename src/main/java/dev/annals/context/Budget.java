package dev.annals.context;

import dev.annals.recall.Rendering;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses what fits into a budget of tokens. Each section has a share; what one section does not use goes to the
 * others. An item is shown with its longest text that fits.
 */
final class Budget {

    /** Share of the whole budget. The other sections share the rest; no request has both ABOUT and SESSIONS. */
    private static final double PINNED = 0.25;

    private static final Map<Item.Section, Double> SHARES = Map.of(
            Item.Section.ABOUT, 0.35, Item.Section.SESSIONS, 0.35, Item.Section.QUERY, 0.5, Item.Section.CHANGED, 0.15);

    /** Tokens that every line takes in addition to its text: its bullet and line break. */
    private static final int LINE = 2;

    private final int tokens;

    Budget(int tokens) {
        this.tokens = tokens;
    }

    /** @param text the one of the item's texts that is shown */
    record Told(Item item, String text) {}

    /** @param cut how many items of each section did not fit */
    record Choice(List<Told> told, Map<Item.Section, Integer> cut, int tokens) {

        /** The same choice, with more items of a section counted as cut. */
        Choice and(Item.Section section, int more) {
            Map<Item.Section, Integer> all = new EnumMap<>(Item.Section.class);
            all.putAll(cut);
            if (more > 0) {
                all.merge(section, more, Integer::sum);
            }
            return new Choice(told, all, tokens);
        }

        int cut(Item.Section section) {
            return cut.getOrDefault(section, 0);
        }

        /** What fits, and a last line on what does not. */
        List<String> lines() {
            Stream<String> lines = told.stream().map(Told::text);
            return cut.isEmpty()
                    ? lines.toList()
                    : Stream.concat(lines, Stream.of("Left out for lack of space: " + left() + "."))
                            .toList();
        }

        private String left() {
            return cut.entrySet().stream()
                    .map(cut -> cut.getValue() + " " + cut.getKey().left())
                    .collect(Collectors.joining(", "));
        }
    }

    /** @param items without duplicates; within each section the most valuable first */
    Choice choose(List<Item> items) {
        Map<Item, String> told = new HashMap<>();
        int spent = take(Item.Section.PINNED, (int) (PINNED * tokens), items, told);
        int left = tokens - spent;
        for (Item.Section section : SHARES.keySet().stream().sorted().toList()) {
            spent += take(section, share(section, left), items, told);
        }
        for (Item.Section section : Item.Section.values()) {
            spent += take(section, tokens - spent, items, told);
        }
        Map<Item.Section, Integer> cut = new EnumMap<>(Item.Section.class);
        items.stream()
                .filter(item -> !told.containsKey(item))
                .forEach(item -> cut.merge(item.section(), 1, Integer::sum));
        return new Choice(
                items.stream()
                        .filter(told::containsKey)
                        .map(item -> new Told(item, Objects.requireNonNull(told.get(item))))
                        .toList(),
                cut,
                spent);
    }

    private static int take(Item.Section section, int budget, List<Item> items, Map<Item, String> told) {
        int spent = 0;
        for (Item item : items) {
            if (item.section() == section && !told.containsKey(item)) {
                int left = budget - spent;
                Optional<String> fitting =
                        item.texts().stream().filter(text -> cost(text) <= left).findFirst();
                if (fitting.isPresent()) {
                    told.put(item, fitting.get());
                    spent += cost(fitting.get());
                }
            }
        }
        return spent;
    }

    /** The cost of the item with its longest text, in tokens. */
    static int cost(Item item) {
        return cost(item.texts().getFirst());
    }

    /** The share of facts about the subject, before the other sections have taken theirs, in tokens. */
    int forAbout() {
        return share(Item.Section.ABOUT, tokens);
    }

    private static int share(Item.Section section, int tokens) {
        return (int) (SHARES.getOrDefault(section, 0.0) * tokens);
    }

    private static int cost(String text) {
        return Tokens.of(Rendering.line(text)) + LINE;
    }
}
