package dev.annals.language.english;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a model looks at before it decides.
 *
 * @param sets features that may have several values at once
 * @param joined features of one value, joined of those of their parts; one without a part has none
 */
record Template(List<Item> sets, List<List<Item>> joined) {

    /** Where a reading is. */
    interface State {

        /** The word that an item looks at, by its source and window. */
        @Nullable
        Node node(Item item);
    }

    /** The features of a state. */
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
