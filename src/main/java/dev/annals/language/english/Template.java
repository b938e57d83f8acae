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

    private static final List<Value> FIRST = List.of(Value.of("0"));
    private static final List<Value> LAST = List.of(Value.of("1"));

    /** Where a reading is. */
    interface State {

        /** The word that an item looks at, by its source and window. */
        @Nullable
        Node node(Item item);

        boolean isFirst(Node node);

        boolean isLast(Node node);
    }

    /** Adds all that the state's features say of each label. The order is NLP4J's: sums of floats depend on it. */
    void score(State state, Classifier classifier, float[] scores) {
        int type = 0;
        for (Item item : sets) {
            for (Value value : values(state, item)) {
                classifier.add(Value.key(type, value.hash()), scores);
            }
            type++;
        }
        for (List<Item> items : joined) {
            score(state, items, type++, classifier, scores);
        }
    }

    private static List<Value> values(State state, Item item) {
        Node node = node(state, item);
        if (node == null) {
            return List.of();
        }
        if (item.field() != Field.POSITIONAL) {
            return node.values(item.field());
        }
        if (state.isFirst(node)) {
            return FIRST;
        }
        return state.isLast(node) ? LAST : List.of();
    }

    private static void score(State state, List<Item> items, int type, Classifier classifier, float[] scores) {
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
        classifier.add(Value.key(type, hash), scores);
    }

    private static @Nullable Node node(State state, Item item) {
        Node node = state.node(item);
        return node == null ? null : node.relative(item.relative());
    }
}
