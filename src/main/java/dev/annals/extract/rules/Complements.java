package dev.annals.extract.rules;

import dev.annals.vocabulary.Pattern;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the other side of a noun: "editor of X", "X's editor", "the X editor", "joined X as editor", "has an editor".
 */
final class Complements {

    private static final int DEPTH = 2;

    /** "X is led by Ann Lee, its editor". */
    private static final Set<String> LEADING = Set.of("lead", "head", "run", "manage", "own", "found", "chair");

    private static final List<String> BESIDE_VERB = List.of("at", "for", "with");

    private final Scene scene;
    private final Pattern.Noun pattern;
    private final Collection<String> types;

    Complements(Scene scene, Pattern.Noun pattern, Collection<String> types) {
        this.scene = scene;
        this.pattern = pattern;
        this.types = types;
    }

    List<Referent> of(Node noun) {
        List<Function<Node, List<Referent>>> ways = pattern.owned()
                ? List.of(this::afterNoun, this::owners, this::afterFirst, this::havers, this::aroundVerb)
                : List.of(this::afterNoun, this::afterFirst);
        return ways.stream()
                .map(way -> way.apply(noun))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Uses only the likeliest preposition: a professor of something at a university works at the latter. */
    private List<Referent> afterNoun(Node noun) {
        return pattern.prepositions().stream()
                .map(preposition ->
                        scene.all(after(noun, Set.of(preposition), 0).toList(), types))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Also looks deeper: "editor of the magazine of X". */
    private static Stream<Node> after(Node noun, Collection<String> prepositions, int depth) {
        Stream<Node> near = noun.after(prepositions);
        if (depth == DEPTH) {
            return near;
        }
        Stream<Node> below = noun.children("prep")
                .flatMap(prep -> prep.children("pobj"))
                .filter(object -> object.name() == null)
                .flatMap(object -> after(object, prepositions, depth + 1));
        return Stream.concat(near, below);
    }

    private List<Referent> owners(Node noun) {
        Stream<Node> bearer =
                noun.is("compound", "nmod", "appos", "conj") ? noun.heads().limit(1) : Stream.empty();
        List<Referent> own = owners(Stream.concat(Stream.of(noun), bearer), noun);
        return own.isEmpty() ? owners(firstOf(noun), noun) : own;
    }

    /** "His wife Ann and daughter Bea": the possessive of the first noun belongs to the second, too. */
    private static Stream<Node> firstOf(Node noun) {
        return Stream.concat(
                        Stream.of(noun),
                        noun.is("compound", "nmod") ? noun.heads().limit(1) : Stream.empty())
                .filter(node -> node.is("conj"))
                .flatMap(node -> node.heads().limit(1));
    }

    private List<Referent> owners(Stream<Node> bearers, Node noun) {
        List<Node> owners = bearers.flatMap(node -> node.children("poss", "compound", "nmod"))
                .filter(node -> node != noun && (node.is("poss") || node.name() != null))
                .flatMap(Node::joined)
                .toList();
        return scene.all(owners, types);
    }

    /** "Founder and editor of X": the parser attaches X to the first noun or to the last. */
    private List<Referent> afterFirst(Node noun) {
        Node head = noun.head();
        Stream<Node> first = noun.is("conj") && head != null && head.isNoun() && head.name() == null
                ? after(head, pattern.prepositions(), 0).filter(node -> node.index() > noun.index())
                : Stream.empty();
        Stream<Node> others = noun.children("conj", "appos")
                .filter(other -> other.isNoun() && other.name() == null && !other.has("det"))
                .flatMap(other -> after(other, pattern.prepositions(), 0));
        return scene.all(Stream.concat(first, others).toList(), types);
    }

    private List<Referent> havers(Node noun) {
        return scene.all(Holders.havers(noun), types);
    }

    /** "Ann is editor at X", "Ann joined X as editor", "X is led by Ann, the editor". */
    private List<Referent> aroundVerb(Node noun) {
        Node head = noun.head();
        if (head == null) {
            return List.of();
        }
        if (noun.is("conj") && head.isNoun() && head.name() == null) {
            return aroundVerb(head);
        }
        if (pattern.held() && noun.is("dobj")) {
            return scene.all(head.after(pattern.prepositions()).toList(), types);
        }
        if (noun.is("attr")) {
            return scene.all(head.after(BESIDE_VERB).toList(), types);
        }
        if (noun.is("pobj")
                && head.isOneOf("as")
                && head.head() != null
                && head.head().isVerb()) {
            Node verb = head.head();
            return scene.all(
                    Stream.concat(verb.children("dobj").flatMap(Node::joined), verb.after(BESIDE_VERB))
                            .toList(),
                    types);
        }
        return noun.is("appos", "compound") && head.is("pobj") ? led(head) : List.of();
    }

    private List<Referent> led(Node leader) {
        Node by = leader.head();
        Node verb = by == null ? null : by.head();
        if (by == null || verb == null || !by.isOneOf("by") || !LEADING.contains(verb.lemma())) {
            return List.of();
        }
        return scene.all(Clause.of(verb).subjects(), types);
    }
}
