package dev.annals.extract.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds whom a noun describes: "Ann is the editor", "Ann, the editor", "the editor Ann", "Ann works as editor". */
final class Holders {

    private static final Set<String> APPOINTING = Lists.of("appointing");
    private static final Set<String> BECOMING = Lists.of("becoming");
    private static final Set<String> HAVING = Lists.of("having");

    private static final Set<String> SUCCEEDING = Lists.of("succeeding");
    private static final Set<String> POSING = Lists.of("posing");
    private static final Set<String> TAKING = Lists.of("taking");

    private static final Set<String> NAMING = Set.of("name", "call");

    private final Scene scene;

    Holders(Scene scene) {
        this.scene = scene;
    }

    List<Referent> of(Node noun, Collection<String> types) {
        return of(noun, types, false);
    }

    private boolean isWholeOfAside(Node noun) {
        return scene.anchor() != null
                && (noun.head() == null || (noun.is("conj") && noun.heads().allMatch(Node::isNoun)));
    }

    /** @param held whether the noun is something that one has or takes, rather than is */
    List<Referent> of(Node noun, Collection<String> types, boolean held) {
        List<Node> found = (held ? takers(noun) : places(noun)).toList();
        List<Referent> holders = scene.all(found, types);
        if (!holders.isEmpty()) {
            return holders;
        }
        List<Referent> beside = beside(noun, types);
        return beside.isEmpty() && isWholeOfAside(noun) ? scene.anchored(types) : beside;
    }

    /** Ann in "Ann holds …", "Ann took …", "Ann received …". */
    private static Stream<Node> takers(Node noun) {
        Node head = noun.head();
        if (head == null) {
            return Stream.empty();
        }
        if (noun.is("conj") && head.isNoun()) {
            return takers(head);
        }
        boolean taken = noun.is("dobj") && TAKING.contains(head.lemma());
        return taken ? Clause.of(head).subjects().stream() : Stream.empty();
    }

    private Stream<Node> places(Node noun) {
        Node head = noun.head();
        if (head == null) {
            return Stream.empty();
        }
        if (noun.is("attr", "acomp", "oprd")) {
            return borne(head, noun);
        }
        if (noun.is("appos")) {
            boolean borne = head.is("attr") || (head.name() == null && head.is("appos", "conj"));
            return borne
                    ? Stream.concat(Stream.of(head).filter(node -> node.name() == null), places(head))
                    : Stream.of(head);
        }
        if (noun.is("conj") && head.isNoun()) {
            return head.name() == null ? places(head) : Stream.empty();
        }
        if (noun.is("nsubj") && head.lemma().equals("be")) {
            return head.children("attr").flatMap(Node::joined);
        }
        if (noun.is("nsubjpass") && NAMING.contains(head.lemma())) {
            return head.children("oprd").flatMap(Node::joined);
        }
        if (noun.is("nsubj", "dep", "npadvmod", "nmod", "advcl") && head.isVerb()) {
            return fronted(noun, head);
        }
        if (noun.is("pobj") && head.isOneOf("as")) {
            return employed(head);
        }
        if (noun.is("pobj")
                && head.isOneOf("to")
                && head.head() != null
                && head.head().lemma().equals("promote")) {
            return promoted(head.head());
        }
        if (noun.is("dobj") && BECOMING.contains(head.lemma())) {
            return Clause.of(head).subjects().stream();
        }
        return Stream.empty();
    }

    /** "A resident of Oslo, Ann paints", "Bo's son, Ed, paints". */
    private static Stream<Node> fronted(Node noun, Node verb) {
        return verb.children("nsubj", "nsubjpass")
                .filter(subject -> subject.index() > noun.index())
                .limit(1);
    }

    /** "Ann is", "they elected Ann", "Ann was elected". */
    private static Stream<Node> borne(Node verb, Node noun) {
        Clause clause = Clause.of(verb);
        if (APPOINTING.contains(verb.lemma()) && !clause.isPassive()) {
            return verb.children("dobj").filter(object -> object != noun).flatMap(Node::joined);
        }
        return clause.subjects().stream().filter(subject -> subject != noun);
    }

    /** "Ann was promoted to", "they promoted Ann to". */
    private static Stream<Node> promoted(Node verb) {
        Clause clause = Clause.of(verb);
        return clause.isPassive()
                ? clause.subjects().stream()
                : verb.children("dobj").flatMap(Node::joined);
    }

    /** "Ann works as", "they hired Ann as", "Bo was succeeded by Ann as", but not "Ann praised Bo as". */
    private static Stream<Node> employed(Node as) {
        Node verb = as.head();
        if (verb == null) {
            return Stream.empty();
        }
        if (verb.isNoun()) {
            Clause clause = Clause.around(verb);
            return clause == null ? Stream.empty() : clause.subjects().stream();
        }
        Clause clause = Clause.of(verb);
        boolean succeeded = SUCCEEDING.contains(verb.lemma());
        if (succeeded && clause.isPassive()) {
            return verb.after(Set.of("by"));
        }
        if (APPOINTING.contains(verb.lemma()) && !clause.isPassive() && verb.has("dobj")) {
            return verb.children("dobj").flatMap(Node::joined);
        }
        boolean others = POSING.contains(verb.lemma()) || isAboutOther(verb, as, succeeded);
        return others ? Stream.empty() : clause.subjects().stream();
    }

    /** "Ann praised Bo as", "voted for Bo as", "replaced Bo with Cy as". */
    private static boolean isAboutOther(Node verb, Node as, boolean succeeded) {
        Set<String> prepositions = succeeded ? Set.of("with") : Set.of("for");
        Stream<Node> objects = succeeded ? Stream.empty() : verb.children("dobj");
        return Stream.concat(objects, verb.after(prepositions))
                .anyMatch(other -> other.index() < as.index() && isPerson(other));
    }

    private static boolean isPerson(Node node) {
        NameSpan name = node.name();
        return node.tag().equals("PRP") || (name != null && name.kind().equals("PERSON"));
    }

    /** Names next to the noun: "her husband Bo", "CEO Ann Lee", "sons Bo and Cy", "a son named Bo". */
    private List<Referent> beside(Node noun, Collection<String> types) {
        Node head = noun.head();
        if (noun.is("compound", "nmod", "appos") && head != null) {
            List<Referent> named = scene.arguments().named(head, types).stream().toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        List<Referent> apposed = noun.children("appos")
                .filter(name -> Apposition.isName(noun, name, scene.parse()))
                .flatMap(Node::joined)
                .flatMap(node -> scene.arguments().named(node, types).stream())
                .toList();
        if (!apposed.isEmpty()) {
            return apposed;
        }
        return called(noun, types);
    }

    private List<Referent> called(Node noun, Collection<String> types) {
        return noun.children("acl", "relcl")
                .filter(verb -> NAMING.contains(verb.lemma()))
                .flatMap(verb -> verb.children("oprd", "dobj", "attr"))
                .flatMap(Node::joined)
                .flatMap(node -> scene.arguments().of(node, types).stream())
                .toList();
    }

    /** The owner, if only a verb names one: "Ann has a son, Bo". */
    static List<Node> havers(Node noun) {
        Node head = noun.head();
        if (noun.is("dobj") && head != null && HAVING.contains(head.lemma())) {
            return Clause.of(head).subjects();
        }
        return List.of();
    }
}
