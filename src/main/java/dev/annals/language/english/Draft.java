package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence in work. */
final class Draft {

    private final List<Node> nodes;

    private Draft(List<Node> nodes) {
        this.nodes = nodes;
    }

    static Draft of(List<Token> tokens) {
        List<Node> nodes = new ArrayList<>(tokens.size() + 1);
        nodes.add(Node.root());
        for (Token token : tokens) {
            nodes.add(Node.of(nodes.size(), token, tokens.size()));
        }
        return new Draft(nodes);
    }

    Node root() {
        return nodes.getFirst();
    }

    List<Node> words() {
        return nodes.subList(1, nodes.size());
    }

    /** How many nodes there are, the root among them. */
    int size() {
        return nodes.size();
    }

    Node get(int index) {
        return nodes.get(index);
    }

    /** Only a word. */
    @Nullable
    Node word(int index) {
        return index > 0 ? node(index) : null;
    }

    /** A word or the root. */
    @Nullable
    Node node(int index) {
        return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
    }
}
