package dev.annals.extract.rules;

import dev.annals.extract.rules.Uses.Use;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Finds names that directly follow another. */
final class BesideRule implements Rule {

    private final Uses<Pattern.Beside> uses;

    BesideRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Beside.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        NameSpan name = trigger.name();
        if (name == null || scene.parse().headOf(name) != trigger) {
            return Stream.empty();
        }
        return uses.all().stream().flatMap(use -> candidates(trigger, use, scene));
    }

    private static Stream<Candidate> candidates(Node trigger, Use<Pattern.Beside> use, Scene scene) {
        List<Referent> subject =
                scene.arguments().named(trigger, use.term().subjects()).stream().toList();
        if (subject.isEmpty()) {
            return Stream.empty();
        }
        List<Referent> objects = trigger.children("prep")
                .filter(prep -> use.pattern().prepositions().contains(prep.lower()))
                .flatMap(prep -> prep.children("pobj"))
                .flatMap(node -> scene.arguments().named(node, use.term().objects()).stream())
                .toList();
        return scene.pairs(use.term(), Effect.HOLDS, subject, objects, trigger);
    }
}
