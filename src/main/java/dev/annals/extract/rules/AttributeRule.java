package dev.annals.extract.rules;

import dev.annals.extract.Span;
import dev.annals.extract.rules.Uses.Use;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds what somebody has, and its value. */
final class AttributeRule implements Rule {

    private static final Set<String> HAVING =
            Set.of("have", "move", "relocate", "locate", "open", "establish", "maintain", "keep");

    private static final int REACH = 60;

    private final Uses<Pattern.Attribute> uses;

    AttributeRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Attribute.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        if (!trigger.isNoun()) {
            return Stream.empty();
        }
        return uses.at(trigger)
                .filter(use -> Nouns.stands(scene.parse(), trigger, use.words()))
                .flatMap(use -> scene.pairs(
                        use.term(),
                        Effect.HOLDS,
                        owners(trigger, use.term(), scene),
                        values(trigger, use, scene),
                        trigger));
    }

    private static List<Referent> owners(Node noun, Term term, Scene scene) {
        Stream<Node> beside =
                noun.children("poss", "compound", "nmod").filter(node -> node.is("poss") || node.name() != null);
        List<Referent> owners =
                scene.all(Stream.concat(beside, noun.after(Set.of("of", "for"))).toList(), term.subjects());
        if (!owners.isEmpty()) {
            return owners;
        }
        Node head = noun.head();
        if (head == null) {
            return List.of();
        }
        if (noun.is("dobj") && HAVING.contains(head.lemma())) {
            return scene.all(Clause.of(head).subjects(), term.subjects());
        }
        boolean with = noun.is("pobj") && head.isOneOf("with");
        return with ? scene.all(head.heads().limit(1).toList(), term.subjects()) : List.of();
    }

    private static List<Referent> values(Node noun, Use<Pattern.Attribute> use, Scene scene) {
        if (use.term().form() != null) {
            return formed(noun, use.term().form(), scene.parse());
        }
        Node head = noun.head();
        Set<String> prepositions = use.pattern().prepositions();
        if (prepositions.isEmpty()) {
            return head != null && noun.is("nsubj") && head.lemma().equals("be")
                    ? named(head.children("attr", "acomp").toList(), use, scene)
                    : List.of();
        }
        Stream<Node> around = head != null && head.isVerb() ? head.after(prepositions) : Stream.empty();
        return scene.all(
                Stream.concat(noun.after(prepositions), around).toList(),
                use.term().objects());
    }

    /** "Her favourite band is Queen": the noun tells what kind of thing it is, whatever the analyser takes the name for. */
    private static List<Referent> named(List<Node> values, Use<Pattern.Attribute> use, Scene scene) {
        List<String> types = use.term().objects();
        List<Referent> found = scene.all(values, types);
        return found.isEmpty() && types.contains(Types.THING) && use.words().size() > 1
                ? scene.all(values, Types.NAMED).stream()
                        .map(name -> name.as(Types.THING))
                        .toList()
                : found;
    }

    /** Text of this form right after the noun, because the analyser splits addresses and numbers. */
    private static List<Referent> formed(Node noun, java.util.regex.Pattern form, Parse parse) {
        Span rest = parse.following(noun, REACH);
        Matcher found = form.matcher(parse.text(rest));
        return found.find()
                ? List.of(Referent.literal(
                        found.group(), new Span(rest.start() + found.start(), rest.start() + found.end())))
                : List.of();
    }
}
