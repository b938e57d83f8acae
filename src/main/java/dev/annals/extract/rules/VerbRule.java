package dev.annals.extract.rules;

import dev.annals.extract.rules.Uses.Use;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Pattern.Voice;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** Who does what to whom. */
final class VerbRule implements Rule {

    private final Uses<Pattern.Verb> uses;

    VerbRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Verb.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        if (!trigger.isVerb() || trigger.is("amod", "compound")) {
            return Stream.empty();
        }
        Clause clause = Clause.of(trigger);
        return uses.at(trigger)
                .filter(use -> hasRest(trigger, use.words()))
                .filter(use -> isUsedSo(clause, use.pattern().voice()))
                .flatMap(use -> candidates(clause, use, scene));
    }

    /** The other words of "pass away" and "hold office". */
    private static boolean hasRest(Node verb, List<String> words) {
        return words.stream()
                .skip(1)
                .allMatch(word ->
                        verb.children().stream().anyMatch(child -> child.lower().equals(word)));
    }

    private static boolean isUsedSo(Clause clause, Voice voice) {
        return switch (voice) {
            case ANY -> true;
            case ACTIVE -> !clause.isPassive();
            case PASSIVE -> clause.isPassive();
            case INTRANSITIVE -> !clause.isPassive() && !clause.verb().has("dobj");
        };
    }

    private static Stream<Candidate> candidates(Clause clause, Use<Pattern.Verb> use, Scene scene) {
        Pattern.Verb pattern = use.pattern();
        List<Node> objects = pattern.objects().stream()
                .flatMap(place -> clause.at(place).stream())
                .toList();
        Pattern.Place ended = pattern.ended();
        if (objects.isEmpty() && ended == null) {
            return Stream.empty();
        }
        List<Referent> subjects = scene.all(
                clause.at(pattern.subject()), Types.personal(use.term().subjects(), pattern.personal()));
        Stream<Candidate> said = scene.pairs(
                use.term(),
                pattern.effect(),
                subjects,
                scene.all(objects, Types.personal(use.term().objects(), pattern.personal())),
                clause.verb());
        if (ended == null) {
            return said;
        }
        List<Referent> over = scene.all(clause.at(ended), use.term().objects());
        return Stream.concat(said, scene.pairs(use.term(), Effect.ENDS, subjects, over, clause.verb()));
    }
}
