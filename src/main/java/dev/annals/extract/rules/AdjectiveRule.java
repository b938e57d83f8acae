package dev.annals.extract.rules;

import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Finds what somebody is, in relation to something: an adjective with its complement. */
final class AdjectiveRule implements Rule {

    private final Uses<Pattern.Adjective> uses;

    AdjectiveRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Adjective.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        Node verb = trigger.head();
        if (verb == null || !trigger.is("acomp", "attr", "conj", "oprd")) {
            return Stream.empty();
        }
        return uses.at(trigger).flatMap(use -> {
            List<Node> objects = trigger.after(use.pattern().prepositions()).toList();
            boolean personal = use.pattern().personal();
            List<Referent> subjects = scene.all(
                    Clause.of(verb).subjects(), Types.personal(use.term().subjects(), personal));
            return objects.isEmpty()
                    ? scene.eachOther(use.term(), Effect.HOLDS, subjects, trigger)
                    : scene.pairs(
                            use.term(),
                            Effect.HOLDS,
                            subjects,
                            scene.all(objects, Types.personal(use.term().objects(), personal)),
                            trigger);
        });
    }
}
