package dev.annals.extract.rules;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name in apposition to a noun is what the noun is called: "his wife Ann". Parsers also take what somebody
 * gives or tells for one: "bought his wife a Tesla", "told his wife Oslo was cold".
 */
final class Apposition {

    private static final Set<String> GIVING = Lists.of("giving");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private Apposition() {}

    static boolean isName(Node noun, Node name, Parse parse) {
        return isApart(noun, name, parse)
                || !(isAnotherObject(name) || isSubject(noun, name, parse) || isGift(noun, name));
    }

    /** Whether a verb's object is who gets something: "bought his wife a Tesla". */
    static boolean isRecipient(Node object) {
        Stream<Node> further = object.heads()
                .limit(1)
                .filter(_ -> object.has("poss"))
                .flatMap(verb -> verb.children("dobj", "npadvmod"))
                .filter(other -> other.index() > object.index() && other.name() == null);
        return !object.has("punct") && Stream.concat(beside(object), further).anyMatch(Apposition::isAnotherObject);
    }

    /** "His wife, Ann". */
    private static boolean isApart(Node noun, Node name, Parse parse) {
        return name.index() < noun.index()
                || parse.nodes().subList(noun.index(), name.index()).stream().anyMatch(word -> word.is("punct"));
    }

    private static boolean isAnotherObject(Node name) {
        return name.children("det", "poss").anyMatch(word -> word.index() < name.index());
    }

    private static boolean isSubject(Node noun, Node name, Parse parse) {
        NameSpan span = name.name();
        Node next = parse.at(span == null ? name.index() + 1 : span.last() + 1);
        return next != null && FINITE.contains(next.tag()) && !noun.is("nsubj", "nsubjpass", "conj");
    }

    /**
     * "Showed his son Oslo": without something else that is given, the name may be just that. Nobody gives "Leo", but
     * "Kafka's letters".
     */
    private static boolean isGift(Node noun, Node name) {
        Node verb = verb(noun);
        boolean person = Genders.ofName(name.form()).isPresent() && !name.is("poss") && !name.has("case");
        return verb != null
                && !person
                && GIVING.contains(verb.lemma())
                && Stream.concat(beside(noun), verb.children("dobj"))
                        .filter(other -> other != noun.head() && other.index() > name.index())
                        .noneMatch(Apposition::isAnotherObject);
    }

    private static Stream<Node> beside(Node noun) {
        return noun.children("appos").flatMap(name -> Stream.concat(Stream.of(name), name.children("appos")));
    }

    /** The verb whose object the noun is, or belongs to: "sent his friend Kafka's letters". */
    private static @Nullable Node verb(Node noun) {
        Node head = noun.head();
        if (head != null && noun.is("poss")) {
            return verb(head);
        }
        return noun.is("dobj", "dative") ? head : null;
    }
}
