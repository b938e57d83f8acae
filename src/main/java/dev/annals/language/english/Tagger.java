package dev.annals.language.english;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Gives each word of a sentence a label, from left to right: the choice for a word is seen at the next. */
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
