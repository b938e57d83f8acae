package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence being analysed. */
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

    /** The number of nodes, including the root. */
    int size() {
        return nodes.size();
    }

    Node get(int index) {
        return nodes.get(index);
    }

    /** The word at an index; null for the root and beyond the sentence. */
    @Nullable
    Node word(int index) {
        return index > 0 ? node(index) : null;
    }

    /** The word or root at an index; null beyond the sentence. */
    @Nullable
    Node node(int index) {
        return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
    }
}
