package dev.annals.extract.rules;

import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** What somebody is, with regard to what. */
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
            if (objects.isEmpty()) {
                return Stream.empty();
            }
            List<Node> subjects = Clause.of(verb).subjects();
            return scene.pairs(
                    use.term(),
                    Effect.HOLDS,
                    scene.all(subjects, use.term().subjects()),
                    scene.all(objects, use.term().objects()),
                    trigger);
        });
    }
}
