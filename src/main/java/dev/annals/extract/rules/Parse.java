package dev.annals.extract.rules;

import dev.annals.extract.Span;
import dev.annals.language.Sentence;
import dev.annals.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dependency tree of a sentence, with its names. */
final class Parse {

    /** What may stand between a name and a parenthesis that belongs to it: degrees, titles, another parenthesis. */
    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s,'’\"”]*(\\([^()]*\\)\\s*)?((CBE|OBE|MBE|QC|MD|M\\.D\\.|PhD|Ph\\.D\\.|Esq\\.?|Jr\\.?|Sr\\.?)[\\s,]*)*+\\(");

    /** The most chars to look back, more than any degrees and parenthesis take. */
    private static final int REACH = 400;

    private final String text;
    private final Quotations quotations;
    private final List<Node> nodes;
    private final List<NameSpan> names = new ArrayList<>();

    private Parse(String text, Quotations quotations, List<Node> nodes) {
        this.text = text;
        this.quotations = quotations;
        this.nodes = nodes;
    }

    static Parse of(String text, Quotations quotations, Sentence sentence) {
        List<Node> nodes = new ArrayList<>();
        for (Word word : sentence.words()) {
            nodes.add(new Node(word, nodes.size()));
        }
        Parse parse = new Parse(text, quotations, nodes);
        for (int i = 0; i < nodes.size(); i++) {
            int head = sentence.words().get(i).head();
            if (head != Word.NONE) {
                nodes.get(i).hangOn(nodes.get(head));
            }
        }
        Edges edges = new Edges(nodes);
        sentence.names().stream().flatMap(name -> edges.of(name).stream()).forEach(parse::name);
        parse.joinRoots();
        return parse;
    }

    /**
     * Parentheses make the parser lose the subject, and languages the object: "Ann Lee (born 1950) is a painter" and "Ann
     * speaks German and French" have two roots.
     */
    private void joinRoots() {
        Node first = null;
        for (Node node : nodes) {
            if (node.head() == null && first == null) {
                first = node;
            } else if (node.head() == null && node.isVerb() && !node.has("nsubj", "nsubjpass")) {
                node.joinTo(Objects.requireNonNull(first), "conj");
            } else if (node.head() == null && isAfter(Objects.requireNonNull(first), node)) {
                node.joinTo(first, "acomp");
            }
        }
    }

    private static boolean isAfter(Node verb, Node node) {
        return verb.isVerb() && node.index() == verb.index() + 1 && node.name() != null && node.isTagged("JJ");
    }

    private void name(NameSpan name) {
        names.add(name);
        for (int i = name.first(); i <= name.last(); i++) {
            nodes.get(i).partOf(name);
        }
    }

    List<Node> nodes() {
        return nodes;
    }

    List<NameSpan> names() {
        return names;
    }

    /** The word at an index; null if the sentence is shorter. */
    @Nullable
    Node at(int index) {
        return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
    }

    /** The first word of a span whose head lies outside of it. */
    @Nullable
    Node at(Span span) {
        return nodes.stream()
                .filter(node -> span.contains(node.span()))
                .filter(node -> {
                    Node head = node.head();
                    return head == null || !span.contains(head.span());
                })
                .findFirst()
                .orElse(null);
    }

    /** The word that starts at an offset of the text. */
    @Nullable
    Node startingAt(int place) {
        return nodes.stream()
                .filter(node -> node.span().start() == place)
                .findFirst()
                .orElse(null);
    }

    /** The word that ends at an offset of the text. */
    @Nullable
    Node endingAt(int place) {
        return nodes.stream()
                .filter(node -> node.span().end() == place)
                .findFirst()
                .orElse(null);
    }

    Span span() {
        return between(0, nodes.size() - 1);
    }

    /** The head of the name directly before a parenthesis; null if there is none. */
    @Nullable
    Node nameBefore(Span aside) {
        for (NameSpan name : names.reversed()) {
            int end = name.span().end();
            if (end < aside.start() - REACH) {
                return null;
            }
            if (end <= aside.start()
                    && BETWEEN.matcher(text).region(end, aside.start()).matches()) {
                return headOf(name);
            }
        }
        return null;
    }

    boolean isAt(int index, String... forms) {
        Node node = at(index);
        return node != null && node.isOneOf(forms);
    }

    Span between(int first, int last) {
        return nodes.get(first).span().to(nodes.get(last).span());
    }

    /** Whether a dash follows a span. */
    boolean isDashBehind(Span span) {
        return nodes.stream()
                .filter(node -> node.span().start() >= span.end())
                .findFirst()
                .filter(node -> node.isOneOf("-", "–", "—", "--"))
                .isPresent();
    }

    /** The last verb before a word. */
    @Nullable
    Node verbBefore(int index) {
        Node last = null;
        for (Node node : nodes.subList(0, index)) {
            last = node.isVerb() ? node : last;
        }
        return last;
    }

    /** The given number of chars after a word, across the end of the sentence if need be. */
    Span following(Node node, int chars) {
        int start = node.span().end();
        return new Span(start, Math.min(text.length(), start + chars));
    }

    /** Treats a name as that of a person. */
    void personify(NameSpan name) {
        NameSpan person = new NameSpan(name.first(), name.last(), "PERSON", name.span());
        names.replaceAll(one -> one.equals(name) ? person : one);
        for (int i = name.first(); i <= name.last(); i++) {
            nodes.get(i).partOf(person);
        }
    }

    String text(Span span) {
        return span.of(text);
    }

    /** The word of a name that the others depend on. */
    Node headOf(NameSpan name) {
        for (int i = name.last(); i >= name.first(); i--) {
            Node node = nodes.get(i);
            Node head = node.head();
            if (head == null || head.index() < name.first() || head.index() > name.last()) {
                return node;
            }
        }
        return nodes.get(name.last());
    }

    Optional<NameSpan> nameAt(int index) {
        Node node = at(index);
        return Optional.ofNullable(node == null ? null : node.name());
    }

    /** Whether it was parsed. Very long sentences are not, nor are those in which no pattern can match. */
    boolean isTree() {
        return nodes.stream().anyMatch(node -> node.head() != null);
    }

    /** Whether "he" or "she" refers to somebody whom no recognized name of a person names. */
    boolean speaksOfOnePerson() {
        int pronoun = nodes.stream()
                .filter(node -> node.isOneOf("he", "she", "his", "her", "him"))
                .mapToInt(Node::index)
                .findFirst()
                .orElse(-1);
        return names.stream().noneMatch(name -> name.kind().equals("PERSON") && name.first() < pronoun) && pronoun >= 0;
    }

    /** Whether the word is part of a quotation. */
    boolean isQuoted(Node node) {
        return quotations.contain(node.span());
    }

    boolean isQuestion() {
        return !nodes.isEmpty() && nodes.getLast().form().endsWith("?");
    }
}
