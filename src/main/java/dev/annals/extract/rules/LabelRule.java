package dev.annals.extract.rules;

import dev.annals.extract.Span;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds nouns that are themselves the value, and whom they describe. */
final class LabelRule implements Rule {

    private final Uses<Pattern.Label> uses;

    LabelRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Label.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        if (!trigger.isNoun() && !trigger.is("acomp")) {
            return Stream.empty();
        }
        return uses.at(trigger)
                .filter(use -> Nouns.stands(scene.parse(), trigger, use.words()))
                .flatMap(use -> {
                    List<Referent> holders =
                            new Holders(scene).of(trigger, use.term().subjects());
                    return scene.pairs(
                            use.term(),
                            Effect.HOLDS,
                            holders,
                            value(trigger, use.term().objects(), scene).stream().toList(),
                            trigger);
                });
    }

    private static Optional<Referent> value(Node noun, List<String> types, Scene scene) {
        Optional<Referent> named = scene.arguments().named(noun, types);
        if (named.isPresent() || !types.contains(dev.annals.vocabulary.Term.TEXT)) {
            return named.or(() -> types.contains(Types.ORGANIZATION)
                    ? Optional.of(Referent.entity(noun.form(), Types.ORGANIZATION, noun.span(), 1))
                    : Optional.empty());
        }
        Span span = Phrases.title(scene.parse(), noun);
        return Optional.of(Referent.literal(scene.parse().text(span), span));
    }
}
