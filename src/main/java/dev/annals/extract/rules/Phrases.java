package dev.annals.extract.rules;

import dev.annals.extract.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Stretches of a text that stand for what they say. */
final class Phrases {

    private static final int MAX_WORDS = 8;
    private static final Set<String> INSIDE =
            Set.of("compound", "amod", "nmod", "nummod", "num", "hyph", "hmod", "quantmod", "advmod");
    private static final Set<String> EMPTY = Set.of(
            "it",
            "that",
            "this",
            "them",
            "those",
            "these",
            "one",
            "ones",
            "thing",
            "things",
            "something",
            "anything",
            "everything",
            "nothing",
            "lot",
            "way",
            "what",
            "which",
            "who",
            "someone",
            "everyone",
            "people",
            "stuff",
            "bit",
            "all",
            "some",
            "any",
            "both",
            "each",
            "kind",
            "sort",
            "more",
            "most",
            "much",
            "many",
            "part",
            "rest",
            "other",
            "time",
            "day",
            "idea",
            "sound",
            "here",
            "there",
            "you",
            "he",
            "she",
            "me",
            "us",
            "him",
            "her",
            "i",
            "we",
            "they");

    private Phrases() {}

    /** A noun with what narrows it, or a clause without its subject; empty where it says nothing by itself. */
    static Optional<Span> literal(Parse parse, Node node) {
        if (node.isVerb()) {
            return clause(parse, node);
        }
        if (!node.isNoun() && !node.tag().equals("VBG") && !node.tag().equals("CD") && !node.isProper()) {
            return Optional.empty();
        }
        if (EMPTY.contains(node.lower()) || EMPTY.contains(node.lemma()) || node.has("relcl", "acl")) {
            return Optional.empty();
        }
        List<Node> words = Stream.concat(narrowing(node), ofWhat(node))
                .sorted(Comparator.comparingInt(Node::index))
                .toList();
        return span(parse, words);
    }

    /** A noun with the words that belong to it: "chief executive officer", "software engineer". */
    static Span title(Parse parse, Node noun) {
        int first = noun.index();
        while (first > 0 && isPartOfTitle(parse.nodes().get(first - 1), noun)) {
            first--;
        }
        return parse.between(first, noun.index());
    }

    private static boolean isPartOfTitle(Node before, Node noun) {
        return before.is("compound", "amod", "nmod") && before.head() == noun && before.name() == null;
    }

    private static Stream<Node> narrowing(Node node) {
        return Stream.concat(
                Stream.of(node),
                node.children().stream()
                        .filter(child -> INSIDE.stream().anyMatch(child::is) && child.index() < node.index())
                        .flatMap(Node::subtree));
    }

    private static Stream<Node> ofWhat(Node node) {
        return node.children("prep").filter(prep -> prep.isOneOf("of")).flatMap(Node::subtree);
    }

    private static Optional<Span> clause(Parse parse, Node verb) {
        List<Node> words = verb.subtree()
                .filter(word -> word.index() >= verb.index())
                .filter(word -> !word.is("punct") || word.index() > verb.index())
                .sorted(Comparator.comparingInt(Node::index))
                .toList();
        return span(parse, words);
    }

    private static Optional<Span> span(Parse parse, List<Node> words) {
        int first = words.getFirst().index();
        int last = words.getLast().index();
        while (last > first && parse.nodes().get(last).is("punct")) {
            last--;
        }
        if (last - first + 1 > MAX_WORDS) {
            return Optional.empty();
        }
        return Optional.of(parse.between(first, last));
    }
}
