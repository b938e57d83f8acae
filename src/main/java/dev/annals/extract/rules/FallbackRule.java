package dev.annals.extract.rules;

import dev.annals.belief.Predicate;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who does what to what, with the verb itself as predicate, if the vocabulary does not know the verb. */
final class FallbackRule implements Rule {

    private static final double GUESS = 0.4;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z_]{1,40}");
    private static final Set<String> EMPTY = Lists.of("empty verbs");
    private static final List<String> ANYTHING =
            List.of(Types.PERSON, Types.ORGANIZATION, Types.PLACE, Types.GROUP, Types.THING);

    private final Uses<dev.annals.vocabulary.Pattern.Verb> known;

    FallbackRule(Vocabulary vocabulary) {
        known = new Uses<>(vocabulary, dev.annals.vocabulary.Pattern.Verb.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        boolean plain = trigger.isVerb()
                && !EMPTY.contains(trigger.lemma())
                && known.at(trigger).findAny().isEmpty();
        if (!plain) {
            return Stream.empty();
        }
        Clause clause = Clause.of(trigger);
        if (clause.isPassive()) {
            return Stream.empty();
        }
        Stream<Candidate> direct = said(clause, trigger.children("dobj").flatMap(Node::joined), trigger.lemma(), scene);
        Stream<Candidate> indirect = trigger.children("prep")
                .flatMap(prep -> said(clause, prep.children("pobj"), trigger.lemma() + "_" + prep.lower(), scene));
        return Stream.concat(direct, indirect);
    }

    private static Stream<Candidate> said(Clause clause, Stream<Node> objects, String name, Scene scene) {
        List<Referent> named = objects.flatMap(node -> scene.arguments().named(node, ANYTHING).stream())
                .map(referent -> referent.surelyAtMost(GUESS))
                .toList();
        return term(name).stream()
                .flatMap(term -> scene.pairs(
                        term, Effect.HAPPENS, scene.all(clause.subjects(), ANYTHING), named, clause.verb()));
    }

    private static Optional<Term> term(String name) {
        return NAME.matcher(name).matches()
                ? Optional.of(new Term(
                        Predicate.undeclared(name),
                        ANYTHING,
                        ANYTHING,
                        null,
                        false,
                        false,
                        Set.of(),
                        Set.of(),
                        null,
                        List.of()))
                : Optional.empty();
    }
}
