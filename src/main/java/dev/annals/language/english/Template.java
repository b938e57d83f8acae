package dev.annals.language.english;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The features that a model uses.
 *
 * @param sets features that may have several values
 * @param joined features whose single value joins those of their parts; absent if a part is missing
 */
record Template(List<Item> sets, List<List<Item>> joined) {

    /** A position in a sentence. */
    interface State {

        /** The word at an item's source and window; null if there is none. */
        @Nullable
        Node node(Item item);
    }

    /** The features at a position. */
    Keys keys(State state) {
        Keys keys = new Keys();
        int type = 0;
        for (Item item : sets) {
            for (Value value : values(state, item)) {
                keys.add(Value.key(type, value.hash()));
            }
            type++;
        }
        for (List<Item> items : joined) {
            add(state, items, type++, keys);
        }
        return keys;
    }

    private static List<Value> values(State state, Item item) {
        Node node = node(state, item);
        return node == null ? List.of() : node.values(item.field());
    }

    private static void add(State state, List<Item> items, int type, Keys keys) {
        long hash = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Node node = node(state, item);
            Value value = node == null ? null : node.value(item.field(), item.length());
            if (value == null) {
                return;
            }
            hash = i == 0 ? value.hash() : value.after(hash);
        }
        keys.add(Value.key(type, hash));
    }

    private static @Nullable Node node(State state, Item item) {
        Node node = state.node(item);
        return node == null ? null : node.relative(item.relative());
    }
}
