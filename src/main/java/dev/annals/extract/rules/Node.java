package dev.annals.extract.rules;

import dev.annals.extract.Span;
import dev.annals.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A word in the dependency tree of its sentence. */
final class Node {

    private static final Set<String> EXCLUDING = Set.of("but", "except", "of", "than");

    private final Word word;
    private final int index;
    private final String lower;
    private String relation;
    private final List<Node> children = new ArrayList<>();
    private @Nullable Node head;
    private @Nullable NameSpan name;

    Node(Word word, int index) {
        this.word = word;
        this.index = index;
        this.relation = word.relation();
        this.lower = word.form().toLowerCase(Locale.ROOT);
    }

    void hangOn(Node parent) {
        head = parent;
        parent.children.add(this);
    }

    /** Joins a root to another word. */
    void joinTo(Node other, String as) {
        relation = as;
        hangOn(other);
    }

    void partOf(NameSpan span) {
        name = span;
    }

    int index() {
        return index;
    }

    @Nullable
    Node head() {
        return head;
    }

    /** The name that the word is part of. */
    @Nullable
    NameSpan name() {
        return name;
    }

    String form() {
        return word.form();
    }

    String lower() {
        return lower;
    }

    String lemma() {
        return word.lemma();
    }

    String tag() {
        return word.tag();
    }

    boolean isTagged(String... tags) {
        return Arrays.asList(tags).contains(word.tag());
    }

    Span span() {
        return new Span(word.start(), word.end());
    }

    boolean isVerb() {
        return word.tag().startsWith("VB");
    }

    boolean isNoun() {
        return word.tag().startsWith("NN");
    }

    boolean isProper() {
        return word.tag().startsWith("NNP");
    }

    /** Whether its relation to its head is one of these. */
    boolean is(String... relations) {
        return Arrays.asList(relations).contains(relation);
    }

    boolean isOneOf(String... words) {
        return Arrays.asList(words).contains(lower);
    }

    List<Node> children() {
        return children;
    }

    Stream<Node> children(String... relations) {
        return children.stream().filter(child -> child.is(relations));
    }

    boolean has(String... relations) {
        return children.stream().anyMatch(child -> child.is(relations));
    }

    /** The objects of these prepositions, each with the words joined to it. */
    Stream<Node> after(java.util.Collection<String> prepositions) {
        return children("prep", "agent", "dative")
                .flatMap(child -> Stream.concat(Stream.of(child), child.children("prep")))
                .filter(child -> prepositions.contains(child.lower))
                .flatMap(child -> child.children("pobj"))
                .flatMap(Node::joined);
    }

    /** The word and the words joined to it: "Ann, Bo and Cy". Empty for "Ann or Bo", which does not say which one. */
    Stream<Node> joined() {
        return isOfAlternatives() ? Stream.empty() : all();
    }

    private Stream<Node> all() {
        return Stream.concat(
                Stream.of(this),
                children("conj").filter(other -> !isWithout(other)).flatMap(Node::all));
    }

    /** "All but Ann", "Ann instead of Bo", "Ann and not Bo". */
    private boolean isWithout(Node other) {
        return other.has("neg")
                || (!has("preconj")
                        && children("cc").anyMatch(word -> EXCLUDING.contains(word.lower) && word.index < other.index));
    }

    /** Whether it is joined to others with "or": "Ann, Bo or Cy". */
    boolean isOfAlternatives() {
        return has("conj") && all().flatMap(node -> node.children("cc")).anyMatch(word -> word.isOneOf("or"));
    }

    /** This word and all words below it. */
    Stream<Node> subtree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Node::subtree));
    }

    /** The heads, nearest first. */
    Stream<Node> heads() {
        return Stream.iterate(head, node -> node != null, node -> node == null ? null : node.head)
                .map(node -> java.util.Objects.requireNonNull(node));
    }

    @Override
    public String toString() {
        return word.form() + "/" + word.tag() + "/" + relation;
    }
}
