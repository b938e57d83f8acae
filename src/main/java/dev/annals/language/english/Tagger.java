package dev.annals.language.english;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Labels the words of a sentence from left to right; each label is a feature for the next word. */
record Tagger(Component component, BiConsumer<Node, Label> assignment) {

    private static final class Position implements Template.State {
        private final Draft draft;
        private int index = 1;

        private Position(Draft draft) {
            this.draft = draft;
        }

        @Override
        public @Nullable Node node(Item item) {
            return draft.word(index + item.window());
        }
    }

    void tag(Draft draft) {
        Position position = new Position(draft);
        for (Node node : draft.words()) {
            assignment.accept(node, component.best(position));
            position.index++;
        }
    }
}
