package dev.annals.recall.ask;

import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Pattern.Place;
import dev.annals.vocabulary.Pattern.Side;
import dev.annals.vocabulary.Pattern.Voice;
import dev.annals.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that express a predicate, from its name, the statements of its facts and the vocabulary. */
final class PredicateCues {

    private static final int STATEMENTS = 3;

    private PredicateCues() {}

    /**
     * A word that expresses a predicate.
     *
     * @param agentIsSubject whether its agent or bearer is the fact's subject
     * @param preposition empty if it has none
     * @param kind its origin, which decides how much it means by itself
     */
    record Word(String text, boolean agentIsSubject, String preposition, Kind kind, List<Sense> senses) {

        enum Kind {
            /** The verb or noun of the predicate's name or of a statement. */
            MAIN,

            /** A modifier such as "head" in "head coach", who is not a head. */
            QUALIFYING,

            /** A passive participle whose agent is neither party: "sold to", "diagnosed with". */
            PASSIVE,

            /** From the vocabulary, which includes synonyms. */
            KNOWN
        }

        static Word main(String text, boolean agentIsSubject, String preposition) {
            return new Word(text, agentIsSubject, preposition, Kind.MAIN, Concepts.of(text));
        }

        static Word passive(String text, String preposition) {
            return new Word(text, false, preposition, Kind.PASSIVE, Concepts.of(text));
        }

        static Word qualifying(String text, boolean agentIsSubject, String preposition) {
            return new Word(text, agentIsSubject, preposition, Kind.QUALIFYING, Concepts.own(text));
        }

        static Word known(String text, boolean agentIsSubject, String preposition) {
            return new Word(text, agentIsSubject, preposition, Kind.KNOWN, Concepts.own(text));
        }
    }

    static List<Word> of(String predicate, List<Held> facts, Optional<Term> term) {
        List<Word> words = new ArrayList<>(Phrase.read(Arrays.asList(predicate.split("_", -1)), false));
        facts.stream().limit(STATEMENTS).forEach(fact -> words.addAll(statement(fact)));
        term.ifPresent(known -> {
            words.addAll(Phrase.read(split(known.predicate().phrase()), true));
            known.patterns().forEach(pattern -> add(words, pattern));
            if (known.inverse() != null) {
                words.addAll(Phrase.read(split(known.inverse()), false).stream()
                        .map(word -> Word.known(word.text(), !word.agentIsSubject(), word.preposition()))
                        .toList());
            }
        });
        return words.stream().distinct().toList();
    }

    /** The words between the names in "Ann is the head coach of Acme". */
    private static List<Word> statement(Held fact) {
        String text = fact.statement();
        int subject = text.indexOf(fact.subject().name());
        int begin = subject + fact.subject().name().length();
        int object = subject < 0 ? -1 : text.indexOf(fact.object().name(), begin);
        List<String> phrase = object < 0 ? List.of() : split(text.substring(begin, object));
        boolean isName = String.join("_", phrase).equals(fact.predicate());
        return isName ? List.of() : Phrase.read(phrase, true);
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void add(List<Word> words, Pattern pattern) {
        switch (pattern) {
            case Pattern.Verb verb -> {
                boolean passive =
                        verb.voice() == Voice.PASSIVE && verb.subject().kind() == Place.Kind.SUBJECT;
                boolean agent = verb.subject().kind() != Place.Kind.PATIENT && !passive;
                verb.words().forEach(word -> words.add(Word.known(word, agent, preposition(verb))));
            }
            case Pattern.Noun noun -> {
                if (noun.effect() != Effect.IMPLIES) {
                    noun.words().forEach(word -> words.add(Word.known(word, noun.holder() == Side.SUBJECT, "of")));
                }
            }
            case Pattern.Attribute attribute ->
                attribute.words().forEach(word -> words.add(Word.known(word, false, "")));
            case Pattern.Adjective adjective ->
                adjective.words().forEach(word -> words.add(Word.known(word, true, "")));
            case Pattern.Following following ->
                following.words().forEach(word -> words.add(Word.known(word, false, "")));
            default -> {}
        }
    }

    private static String preposition(Pattern.Verb verb) {
        return verb.objects().stream()
                .filter(place -> place.kind() == Place.Kind.PREPOSITION)
                .map(Place::preposition)
                .findFirst()
                .orElse("");
    }
}
