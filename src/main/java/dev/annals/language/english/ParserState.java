package dev.annals.language.english;

import org.jspecify.annotations.Nullable;

/** The state of a parser: a stack of words, the words passed over, and the next input word. */
final class ParserState implements Template.State {

    private final Draft draft;
    private final int[] stack;
    private final int[] passed;
    private int depth;
    private int passedOver;
    private int input;

    ParserState(Draft draft) {
        this.draft = draft;
        this.stack = new int[draft.size() + 1];
        this.passed = new int[draft.size() + 1];
        shift();
    }

    boolean isAtEnd() {
        return input >= draft.size();
    }

    Node top() {
        return draft.get(stack[depth - 1]);
    }

    Node input() {
        return draft.get(input);
    }

    void go(Transition transition) {
        switch (transition.arc()) {
            case LEFT -> top().attach(input(), transition.relation());
            case RIGHT -> input().attach(top(), transition.relation());
            case NONE -> {}
        }
        switch (transition.move()) {
            case SHIFT -> shift();
            case REDUCE -> depth--;
            case PASS -> passed[passedOver++] = stack[--depth];
        }
    }

    private void shift() {
        while (passedOver > 0) {
            stack[depth++] = passed[--passedOver];
        }
        stack[depth++] = input++;
    }

    /** Moves to a pair of words as if all others were done. */
    void lookAt(int top, int next) {
        depth = 0;
        passedOver = 0;
        stack[depth++] = top;
        input = next;
    }

    @Override
    public @Nullable Node node(Item item) {
        return switch (item.source()) {
            case I -> draft.node(stack[depth - 1] + item.window());
            case J -> draft.node(input + item.window());
            case K -> beside(item.window());
        };
    }

    private @Nullable Node beside(int window) {
        if (window <= 0) {
            return -window < depth ? draft.get(stack[depth - 1 + window]) : null;
        }
        return window <= passedOver ? draft.get(passed[passedOver - window]) : null;
    }
}
