package dev.annals.extract.rules;

import dev.annals.belief.Cardinality;
import dev.annals.extract.rules.Uses.Use;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Pattern.Place.Kind;
import dev.annals.vocabulary.Pattern.Voice;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who does what to whom. */
final class VerbRule implements Rule {

    private static final Set<String> IDIOMS = Lists.of("idioms");
    private static final Set<String> ASIDE = Lists.of("aside");
    private static final Set<String> RELATIVES = Lists.of("relatives");
    private static final Set<String> OTHERS = Set.of("him", "her", "them", "you");

    private final Uses<Pattern.Verb> uses;

    VerbRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Verb.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        if (!trigger.isVerb() || trigger.is("amod", "compound") || isIdiom(trigger)) {
            return Stream.empty();
        }
        Clause clause = Clause.of(trigger);
        boolean given = isGiven(trigger);
        return uses.at(trigger)
                .filter(use -> hasRest(trigger, use.words()))
                .filter(use -> isUsedSo(clause, use.pattern().voice()))
                .filter(use -> !given || use.pattern().effect() != Effect.STARTS)
                .flatMap(use -> candidates(clause, use, scene));
    }

    /** Whether the remaining words of "pass away" or "hold office" are present. */
    private static boolean hasRest(Node verb, List<String> words) {
        return words.stream()
                .skip(1)
                .allMatch(word ->
                        verb.children().stream().anyMatch(child -> child.lower().equals(word)));
    }

    /** "Left Initech out", "left Initech bankrupt": not what the verb means alone. */
    private static boolean isIdiom(Node verb) {
        return IDIOMS.contains(verb.lemma())
                && (verb.has("oprd", "acomp", "dative")
                        || verb.children().stream().anyMatch(word -> ASIDE.contains(word.lower())));
    }

    /** "Bought his wife a car", "bought a car for her": somebody else gets it. */
    private static boolean isGiven(Node verb) {
        return verb.children("dative").anyMatch(other -> !other.tag().equals("IN"))
                || verb.children("dobj").anyMatch(Apposition::isRecipient)
                || verb.children("dobj").count() > 1
                || Stream.concat(Stream.of(verb), verb.children("dobj"))
                        .flatMap(word -> word.after(Set.of("for")))
                        .anyMatch(VerbRule::isSomebodyElse);
    }

    private static boolean isSomebodyElse(Node node) {
        return RELATIVES.contains(node.lemma())
                || OTHERS.contains(node.lower())
                || Genders.ofName(node.form()).isPresent();
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
        List<Referent> objects = pattern.objects().stream()
                .flatMap(place -> said(clause, place, use, use.term().objects(), scene).stream())
                .filter(object -> Words.fit(object.text(), pattern.named()))
                .toList();
        Pattern.Place ended = pattern.ended();
        List<Referent> subjects =
                said(clause, pattern.subject(), use, use.term().subjects(), scene);
        if (objects.isEmpty() && ended == null) {
            return clause.verb().has("dobj")
                    ? Stream.empty()
                    : scene.eachOther(use.term(), pattern.effect(), subjects, clause.verb());
        }
        if (isWedding(use.term(), objects)) {
            return Stream.empty();
        }
        Stream<Candidate> said = scene.pairs(use.term(), pattern.effect(), subjects, objects, clause.verb());
        if (ended == null || (objects.isEmpty() && ended.kind() == Kind.PATIENT)) {
            return said;
        }
        List<Referent> over = said(clause, ended, use, use.term().objects(), scene);
        return Stream.concat(said, scene.pairs(use.term(), Effect.ENDS, subjects, over, clause.verb()));
    }

    /** "The priest married Ann and Bo": one does not marry two. */
    private static boolean isWedding(Term term, List<Referent> objects) {
        return term.symmetric() && term.predicate().cardinality() == Cardinality.ONE && objects.size() > 1;
    }

    private static List<Referent> said(
            Clause clause, Pattern.Place place, Use<Pattern.Verb> use, List<String> types, Scene scene) {
        List<Node> nodes = clause.at(place).stream()
                .filter(node -> place.kind() == Kind.PREPOSITION || isBefore(clause, place, node))
                .toList();
        return scene.all(nodes, Types.personal(types, use.pattern().personal()));
    }

    /** "Enjoy it, you earned it": a pronoun after the verb is the subject of another one. */
    private static boolean isBefore(Clause clause, Pattern.Place place, Node node) {
        boolean subject = place.kind() == Kind.AGENT || place.kind() == Kind.SUBJECT;
        return !subject
                || clause.isPassive()
                || !Discourse.isPronoun(node)
                || node.index() < clause.verb().index();
    }
}
