package dev.annals.language.english;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the head of each word by transition-based parsing, from left to right. */
final class Parser {

    private static final Label ROOT = Label.of("root");

    /** How many words away a head is searched for if none was found. */
    private static final int NEAR = 5;

    private record Arc(Node head, Label relation, float score) {}

    private final Component component;
    private final Choices choices;
    private final List<Transition> transitions;

    Parser(Component component, Choices choices) {
        this.component = component;
        this.choices = choices;
        this.transitions = component.labels().stream()
                .map(label -> Transition.of(label.text()))
                .toList();
    }

    void parse(Draft draft) {
        ParserState state = new ParserState(draft);
        while (!state.isAtEnd()) {
            int best = choices.best(state.top(), state.input(), component.scores(state));
            state.go(transitions.get(best));
        }
        for (Node node : draft.words()) {
            if (node.head == null) {
                attach(node, draft, state);
            }
        }
    }

    private void attach(Node node, Draft draft, ParserState state) {
        Arc best = nearest(node, -1, draft, state, null);
        best = nearest(node, 1, draft, state, best);
        if (best == null) {
            node.attach(draft.root(), ROOT);
        } else {
            node.attach(best.head(), best.relation());
        }
    }

    /** @return the best arc from a nearby word on one side, if it is better than the best so far */
    private @Nullable Arc nearest(Node node, int direction, Draft draft, ParserState state, @Nullable Arc best) {
        Choices.Kind kind = direction > 0 ? Choices.Kind.LEFT_ARC : Choices.Kind.RIGHT_ARC;
        for (int distance = 1; distance <= NEAR; distance++) {
            Node head = draft.node(node.index + direction * distance);
            if (head == null) {
                return best;
            }
            if (!head.isBelow(node)) {
                state.lookAt(Math.min(node.index, head.index), Math.max(node.index, head.index));
                float[] scores = component.scores(state);
                int label = choices.best(kind, scores);
                if (best == null || scores[label] > best.score()) {
                    best = new Arc(head, transitions.get(label).relation(), scores[label]);
                }
            }
        }
        return best;
    }
}
