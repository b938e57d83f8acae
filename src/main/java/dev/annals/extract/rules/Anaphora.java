package dev.annals.extract.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves references to entities that are not named at that place. */
final class Anaphora {

    /** Words that refer to an organization named before: "the company". */
    private static final Set<String> ORGANIZATIONS = Lists.of("organizations");

    /** Words for what teams build and run. */
    private static final Set<String> SYSTEMS = Lists.of("systems");

    /** After one of these words a name is not who is spoken of: "the name Alan", "the film Annie". */
    private static final Set<String> MENTIONED = Lists.of("mentioned");

    private static final String[] BESIDE = {"appos"};
    private static final String[] BESIDE_PERSON = {"appos", "compound", "nmod"};
    private static final double PLURAL = 0.8;

    private final Parse parse;
    private final Discourse discourse;
    private final Naming naming;

    Anaphora(Parse parse, Discourse discourse, Naming naming) {
        this.parse = parse;
        this.discourse = discourse;
        this.naming = naming;
    }

    /** What a pronoun, "the company" or "a nurse" refers to. */
    List<Referent> of(Node node, Collection<String> types) {
        return joinedTo(node, types)
                .or(() -> Discourse.isPronoun(node) ? discourse.resolve(node, types) : Optional.empty())
                .or(() -> anaphor(node, types))
                .or(() -> system(node, types))
                .map(List::of)
                .orElseGet(() -> node.isOneOf("they", "their", "them") ? those(node, types) : bearer(node, types));
    }

    /** The names in apposition to a word: "the painter Ann Lee", "engineers Ann and Bo". */
    List<Referent> apposed(Node node, Collection<String> types) {
        if (!node.isNoun() || MENTIONED.contains(node.lemma()) || isSystem(node, types)) {
            return List.of();
        }
        List<String> sure =
                types.stream().filter(type -> !type.equals(Types.SOMEBODY)).toList();
        String[] beside = types.contains(Types.PERSON) ? BESIDE_PERSON : BESIDE;
        return node.children(beside)
                .filter(child -> naming.named(child, sure).isPresent())
                .limit(1)
                .filter(child -> !child.is("appos") || Apposition.isName(node, child, parse))
                .flatMap(Node::joined)
                .flatMap(child -> naming.named(child, sure).stream())
                .toList();
    }

    /** "The company", if the text has named one. */
    private Optional<Referent> anaphor(Node node, Collection<String> types) {
        boolean definite = node.children("det").anyMatch(child -> child.isOneOf("the", "this"));
        boolean bare = node.children("compound", "amod", "prep", "relcl", "acl")
                .findAny()
                .isEmpty();
        if (!types.contains(Types.ORGANIZATION) || !definite || !bare || !ORGANIZATIONS.contains(node.lemma())) {
            return Optional.empty();
        }
        return discourse.last(node.span(), List.of(Types.ORGANIZATION), null);
    }

    /** "The API", "our billing service": if a team has only one, it is named after its kind. */
    private Optional<Referent> system(Node node, Collection<String> types) {
        boolean known = node.children("det", "poss").anyMatch(child -> child.isOneOf("the", "our"));
        if (!known || !isSystem(node, types)) {
            return Optional.empty();
        }
        return Phrases.literal(parse, node).map(span -> Referent.entity(parse.text(span), Types.SYSTEM, span, 1));
    }

    /** "The API", "our CI pipeline": a system, whatever the analyser takes "API" and "CI" for. */
    static boolean isSystem(Node node, Collection<String> types) {
        return types.contains(Types.SYSTEM) && SYSTEMS.contains(node.lemma());
    }

    /** "Ann and her son Ed": "her" means Ann, whoever else was mentioned before. */
    private Optional<Referent> joinedTo(Node pronoun, Collection<String> types) {
        if (!pronoun.is("poss") || !pronoun.isOneOf("his", "her")) {
            return Optional.empty();
        }
        return pronoun.heads()
                .limit(2)
                .filter(node -> node.is("conj"))
                .flatMap(node -> node.heads().limit(1))
                .flatMap(node -> naming.named(node, types).stream())
                .findFirst();
    }

    private List<Referent> called(Node node, Collection<String> types) {
        List<Referent> named = naming.named(node, types).or(() -> naming.proper(node, types)).stream()
                .toList();
        return named.isEmpty() ? apposed(node, types) : named;
    }

    /** "They" are the people joined in an earlier subject: "Ann and Bo live in Oslo with their son". */
    private List<Referent> those(Node pronoun, Collection<String> types) {
        if (!types.contains(Types.PERSON)) {
            return List.of();
        }
        return pronoun.heads()
                .filter(Node::isVerb)
                .map(verb -> Clause.of(verb).subjects())
                .filter(subjects -> subjects.size() > 1 && !subjects.contains(pronoun))
                .findFirst()
                .map(subjects -> subjects.stream()
                        .flatMap(subject -> called(subject, types).stream())
                        .map(referent -> referent.surelyAtMost(PLURAL))
                        .toList())
                .orElse(List.of());
    }

    /** Whoever the text says the noun describes: "Ann is a nurse who lives in Oslo". */
    private List<Referent> bearer(Node node, Collection<String> types) {
        if (node.is("conj") && node.isNoun() && node.name() == null) {
            return node.heads()
                    .limit(1)
                    .flatMap(first -> bearer(first, types).stream())
                    .toList();
        }
        if (!node.isNoun() || node.name() != null || !node.is("attr", "appos")) {
            return List.of();
        }
        Node head = node.head();
        if (head == null) {
            return List.of();
        }
        if (node.is("appos")) {
            return naming.named(head, types).stream().toList();
        }
        return Clause.of(head).subjects().stream()
                .filter(subject -> !subject.equals(node))
                .flatMap(subject -> naming
                        .named(subject, types)
                        .or(() -> naming.proper(subject, types))
                        .or(() -> Discourse.isPronoun(subject) ? discourse.resolve(subject, types) : Optional.empty())
                        .stream())
                .toList();
    }
}
