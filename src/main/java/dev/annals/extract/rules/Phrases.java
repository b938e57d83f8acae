package dev.annals.extract.rules;

import dev.annals.extract.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Phrases that serve as values themselves. */
final class Phrases {

    private static final int MAX_WORDS = 8;
    private static final Set<String> INSIDE =
            Set.of("compound", "amod", "nmod", "nummod", "num", "hyph", "hmod", "quantmod", "advmod");
    private static final Set<String> EMPTY = Lists.of("empty");

    /** Words that say when rather than what. */
    private static final Set<String> WHEN = Lists.of("whens");

    private static final String[] VAGUE_DOINGS = {
        "being",
        "having",
        "seeing",
        "hearing",
        "getting",
        "knowing",
        "doing",
        "making",
        "learning",
        "talking",
        "watching"
    };

    private Phrases() {}

    /** A noun with its modifiers, or a clause without its subject; empty if it means nothing by itself. */
    static Optional<Span> literal(Parse parse, Node node) {
        if (node.isVerb()) {
            return clause(parse, node);
        }
        boolean state = node.is("acomp") && node.tag().equals("JJ");
        if (!state && !node.isNoun() && !node.tag().equals("VBG") && !node.tag().equals("CD")) {
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

    /**
     * Whether a noun means a kind of thing: "tea", "a cup of tea", but not "the tea", "your tea" or "tea like this".
     */
    static boolean isKind(Node noun) {
        return !isJoinedToDefinite(noun)
                && !noun.has("poss", "relcl", "acl")
                && noun.children("det").allMatch(word -> word.isOneOf("a", "an", "all"))
                && noun.children("amod", "nmod").allMatch(word -> word.tag().startsWith("JJ") || word.isNoun())
                && noun.children("amod", "nmod")
                        .noneMatch(
                                word -> word.tag().equals("JJR") || word.isOneOf("such", "same", "other", "new", "own"))
                && noun.children("conj").noneMatch(word -> word.has("relcl", "acl", "det"));
    }

    /** "The freedom and grace": the article of the first noun applies to all of them. */
    private static boolean isJoinedToDefinite(Node noun) {
        return noun.is("conj") && noun.heads().limit(1).anyMatch(first -> first.has("det") && !isKind(first));
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
        return before.is("compound", "amod", "nmod")
                && before.head() == noun
                && before.name() == null
                && !WHEN.contains(before.lower());
    }

    private static Stream<Node> narrowing(Node node) {
        return Stream.concat(
                Stream.of(node),
                node.children().stream()
                        .filter(child -> INSIDE.stream().anyMatch(child::is) && child.index() < node.index())
                        .filter(child -> !child.isOneOf(
                                "few", "own", "other", "several", "many", "same", "just", "even", "only"))
                        .flatMap(Node::subtree));
    }

    private static Stream<Node> ofWhat(Node node) {
        return node.children("prep").filter(prep -> prep.isOneOf("of")).flatMap(Node::subtree);
    }

    private static Optional<Span> clause(Parse parse, Node verb) {
        boolean vague = verb.subtree()
                .anyMatch(word ->
                        word.tag().startsWith("PRP") || (word.tag().equals("DT") && !word.isOneOf("a", "an", "the")));
        if (vague || verb.isOneOf(VAGUE_DOINGS)) {
            return Optional.empty();
        }
        int first = verb.children("neg").mapToInt(Node::index).min().orElse(verb.index());
        List<Node> adverbs = verb.children("advmod", "npadvmod")
                .filter(word -> word.index() > verb.index())
                .flatMap(Node::subtree)
                .toList();
        List<Node> words = verb.subtree()
                .filter(word -> word.index() >= first && !adverbs.contains(word))
                .filter(word -> !word.is("punct"))
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
        Span span = parse.between(first, last);
        return parse.text(span).indexOf('"') < 0 ? Optional.of(span) : Optional.empty();
    }
}
