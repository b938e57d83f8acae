package dev.annals.extract.rules;

import dev.annals.vocabulary.Pattern.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A verb with its arguments, including those left implicit. */
final class Clause {

    private static final int MAX_CLIMB = 5;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

    /** "Bo asked Ann to join": Ann is the one who joins. */
    private static final Set<String> TELLING = Set.of(
            "ask", "tell", "invite", "persuade", "encourage", "allow", "help", "force", "hire", "appoint", "want");

    /** "Moved back to Oslo". */
    private static final Set<String> PARTICLES = Set.of("back", "over", "up", "down", "out", "away");

    private final Node verb;
    private final boolean passive;

    private Clause(Node verb, boolean passive) {
        this.verb = verb;
        this.passive = passive;
    }

    static Clause of(Node verb) {
        return new Clause(verb, isPassive(verb));
    }

    /** The clause that contains a word; null if there is none. */
    static @Nullable Clause around(Node node) {
        return Stream.concat(Stream.of(node), node.heads())
                .filter(Node::isVerb)
                .findFirst()
                .map(Clause::of)
                .orElse(null);
    }

    Node verb() {
        return verb;
    }

    boolean isPassive() {
        return passive;
    }

    private static boolean isPassive(Node verb) {
        if (verb.has("nsubjpass", "auxpass")) {
            return true;
        }
        boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        if (!participle || verb.has("aux", "nsubj", "dobj")) {
            return false;
        }
        if (verb.is("conj")) {
            Node head = verb.head();
            return head != null
                    && head.isVerb()
                    && isPassive(head)
                    && verb.tag().equals("VBN");
        }
        return verb.is("acl") || (verb.tag().equals("VBN") && !verb.is("root"));
    }

    /** The words at a place of the clause, such as its subject. */
    List<Node> at(Place place) {
        return switch (place.kind()) {
            case SUBJECT -> subjects();
            case AGENT -> passive ? verb.after(Set.of("by")).toList() : subjects();
            case PATIENT ->
                passive
                        ? subjects()
                        : Stream.concat(verb.children("dobj"), adjectives())
                                .filter(object -> !Apposition.isRecipient(object))
                                .map(Clause::antecedent)
                                .flatMap(Node::joined)
                                .toList();
            case CLAUSE ->
                verb.children("xcomp")
                        .filter(other -> other.children("aux").anyMatch(aux -> aux.isOneOf("to")))
                        .toList();
            case GERUND ->
                verb.children("xcomp")
                        .filter(other -> other.tag().equals("VBG") && !other.has("aux"))
                        .toList();
            case PREPOSITION -> after(place.preposition());
        };
    }

    /** "Speaks German and French", "speaks French fluently": the parser takes names of languages for adjectives. */
    private Stream<Node> adjectives() {
        return verb.has("dobj")
                ? Stream.empty()
                : Stream.concat(
                                verb.children("acomp"),
                                verb.children("advmod").flatMap(adverb -> adverb.children("nmod")))
                        .filter(node -> node.name() != null && node.isTagged("JJ"));
    }

    private List<Node> after(String preposition) {
        List<Node> own = Stream.concat(Stream.of(verb), verb.children("prt", "advmod"))
                .filter(node -> node == verb || PARTICLES.contains(node.lower()))
                .flatMap(node -> node.after(Set.of(preposition)))
                .toList();
        return own.isEmpty()
                ? shared().flatMap(other -> other.after(Set.of(preposition))).toList()
                : own;
    }

    /** "Ann lives and works in Oslo": the complement of the second verb belongs to both. */
    private Stream<Node> shared() {
        boolean bare = verb.children("prep", "dobj").findAny().isEmpty();
        return verb.children("conj").filter(other -> bare && other.isVerb() && other.index() - verb.index() == 2);
    }

    /** The grammatical subjects. */
    List<Node> subjects() {
        return subjects(verb, 0);
    }

    private static List<Node> subjects(Node verb, int climbed) {
        List<Node> own = verb.children("nsubj", "nsubjpass", "csubj").toList();
        if (own.size() > 1 && isSplit(own.getFirst())) {
            return List.of();
        }
        if (!own.isEmpty()) {
            return own.stream().map(Clause::antecedent).flatMap(Node::joined).toList();
        }
        Node head = verb.head();
        if (head == null || climbed > MAX_CLIMB) {
            return List.of();
        }
        if (verb.is("relcl", "acl", "appos")) {
            return List.of(head);
        }
        if (verb.is("xcomp", "ccomp") && TELLING.contains(head.lemma()) && head.has("dobj")) {
            return head.children("dobj").flatMap(Node::joined).toList();
        }
        if (verb.is("conj", "xcomp", "advcl", "pcomp", "ccomp", "dep", "aux", "prep", "acomp", "advmod")) {
            return subjects(head, climbed + 1);
        }
        return List.of();
    }

    /** "Everyone who knew Ann died", "all but Ann died": the parser takes the last word of the subject for another one. */
    private static boolean isSplit(Node first) {
        return first.has("relcl") || first.children("cc").anyMatch(word -> word.isOneOf("but"));
    }

    /** What a relative pronoun refers to. */
    static Node antecedent(Node node) {
        if (!RELATIVES.contains(node.lower())) {
            return node;
        }
        return node.heads()
                .filter(verb -> verb.is("relcl"))
                .findFirst()
                .map(Node::head)
                .map(head -> head == null ? node : head)
                .orElse(node);
    }
}
