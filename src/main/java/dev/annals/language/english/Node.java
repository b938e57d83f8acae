package dev.annals.language.english;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word of a sentence, with what has been found out about it so far. */
final class Node {

    private static final Label UNKNOWN = Label.of("@#r$%");
    private static final List<Value> FIRST = List.of(Value.of("0"));
    private static final List<Value> LAST = List.of(Value.of("1"));

    final int index;
    final Token token;
    final String simplifiedLower;
    final Value formLower;

    Label lemma = UNKNOWN;
    Label tag = UNKNOWN;
    Label name = UNKNOWN;

    @Nullable
    Label relation;

    @Nullable
    Node head;

    Lexicon.@Nullable Entry ambiguity;
    Lexicon.@Nullable Entry clusters;

    private final Value form;
    private final Value shape;
    private final List<Value> orthography;
    private final List<Value> position;
    private final List<Node> dependents = new ArrayList<>();

    private Node(int index, Token token, String simplified, List<Value> position) {
        this.index = index;
        this.token = token;
        this.simplifiedLower = Chars.lower(simplified);
        this.form = Value.of(simplified);
        this.formLower = Value.of(simplifiedLower);
        this.shape = Value.of(Forms.shape(simplified));
        this.orthography = Orthography.of(simplified, position.equals(FIRST));
        this.position = position;
    }

    /** The artificial root of a sentence. */
    static Node root() {
        return new Node(0, new Token(0, 0, UNKNOWN.text()), UNKNOWN.text(), List.of());
    }

    /**
     * @param index from 1
     * @param last the index of the sentence's last word
     */
    static Node of(int index, Token token, int last) {
        List<Value> position = index == 1 ? FIRST : index == last ? LAST : List.of();
        return new Node(index, token, Forms.simplified(token.form()), position);
    }

    @Nullable
    Value value(Field field, int length) {
        return switch (field) {
            case WORD_FORM_SIMPLIFIED -> form;
            case WORD_FORM_SIMPLIFIED_LOWERCASE -> formLower;
            case WORD_SHAPE -> shape;
            case PREFIX -> length < simplifiedLower.length() ? Value.of(simplifiedLower, 0, length) : null;
            case SUFFIX -> suffix(length);
            case LEMMA -> lemma.value();
            case PART_OF_SPEECH_TAG -> tag.value();
            case NAMED_ENTITY_TAG -> name.value();
            case DEPENDENCY_LABEL -> relation == null ? null : relation.value();
            case VALENCY -> Valency.of(this);
            case AMBIGUITY_CLASSES -> ambiguity == null ? null : ambiguity.joined();
            case WORD_CLUSTERS, NAMED_ENTITY_GAZETTEERS, ORTHOGRAPHIC, POSITIONAL -> null;
        };
    }

    private @Nullable Value suffix(int length) {
        int end = simplifiedLower.length();
        return length < end ? Value.of(simplifiedLower, end - length, end) : null;
    }

    List<Value> values(Field field) {
        return switch (field) {
            case AMBIGUITY_CLASSES -> ambiguity == null ? List.of() : ambiguity.values();
            case WORD_CLUSTERS -> clusters == null ? List.of() : clusters.values();
            case ORTHOGRAPHIC -> orthography;
            case POSITIONAL -> position;
            default -> List.of();
        };
    }

    void attach(Node newHead, Label label) {
        if (head != null) {
            head.dependents.remove(this);
        }
        int place = newHead.dependents.size();
        while (place > 0 && newHead.dependents.get(place - 1).index > index) {
            place--;
        }
        newHead.dependents.add(place, this);
        head = newHead;
        relation = label;
    }

    boolean isBelow(Node other) {
        for (Node above = head; above != null; above = above.head) {
            if (above == other) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Node relative(Relative relative) {
        return switch (relative) {
            case SELF -> this;
            case H -> head;
            case H2 -> head == null ? null : head.head;
            case LMD -> leftmost(0);
            case LMD2 -> leftmost(1);
            case RMD -> rightmost(0);
            case RMD2 -> rightmost(1);
            case LNS -> sibling(1);
            case LNS2 -> sibling(2);
        };
    }

    @Nullable
    Node leftmost(int order) {
        Node dependent = order < dependents.size() ? dependents.get(order) : null;
        return dependent != null && dependent.index < index ? dependent : null;
    }

    @Nullable
    Node rightmost(int order) {
        int place = dependents.size() - 1 - order;
        Node dependent = place >= 0 ? dependents.get(place) : null;
        return dependent != null && dependent.index > index ? dependent : null;
    }

    private @Nullable Node sibling(int leftwards) {
        if (head == null) {
            return null;
        }
        int place = head.dependents.indexOf(this) - leftwards;
        return place >= 0 ? head.dependents.get(place) : null;
    }
}
