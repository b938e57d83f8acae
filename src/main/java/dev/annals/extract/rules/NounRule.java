package dev.annals.extract.rules;

import dev.annals.extract.rules.Uses.Use;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Pattern.Side;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Finds relations expressed by a noun. */
final class NounRule implements Rule {

    private final Uses<Pattern.Noun> uses;

    NounRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Noun.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        if (!trigger.isNoun() && !trigger.is("attr", "appos")) {
            return Stream.empty();
        }
        return uses.at(trigger)
                .filter(use -> Nouns.stands(scene.parse(), trigger, use.words()))
                .flatMap(use -> candidates(trigger, use, scene));
    }

    private static Stream<Candidate> candidates(Node noun, Use<Pattern.Noun> use, Scene scene) {
        Term term = use.term();
        Pattern.Noun pattern = use.pattern();
        boolean holdsSubject = pattern.holder() == Side.SUBJECT;
        Holders holders = new Holders(scene);
        List<String> subjects = Types.personal(term.subjects(), pattern.personal());
        List<String> objects = Types.personal(term.objects(), pattern.personal());
        List<Referent> holding = holders.of(noun, holdsSubject ? subjects : objects, pattern.held());
        if (holding.isEmpty()) {
            return Stream.empty();
        }
        List<Referent> others = new Complements(scene, pattern, holdsSubject ? objects : subjects).of(noun);
        return holdsSubject
                ? scene.pairs(term, pattern.effect(), holding, others, noun)
                : scene.pairs(term, pattern.effect(), others, holding, noun);
    }
}
