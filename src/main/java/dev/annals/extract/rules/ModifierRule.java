package dev.annals.extract.rules;

import dev.annals.extract.rules.Uses.Use;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds names that describe somebody: "a Danish painter", "Democratic senator Ann Lee". */
final class ModifierRule implements Rule {

    /** What such a noun follows is rather what it deals with: "a German shepherd owner", "an English teacher". */
    private static final Set<String> DEALING = Lists.of("dealing");

    private final Uses<Pattern.Modifier> uses;

    ModifierRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Modifier.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        NameSpan name = trigger.name();
        if (name == null || scene.parse().headOf(name) != trigger) {
            return Stream.empty();
        }
        return uses.all().stream()
                .filter(use -> use.pattern().kinds().contains(name.kind()))
                .flatMap(use -> candidates(trigger, use, scene));
    }

    private static Stream<Candidate> candidates(Node trigger, Use<Pattern.Modifier> use, Scene scene) {
        Node noun = modified(trigger);
        if (noun == null) {
            return Stream.empty();
        }
        Set<String> nouns = use.pattern().nouns();
        if (DEALING.contains(noun.lemma()) || (!nouns.isEmpty() && !nouns.contains(noun.lemma()))) {
            return Stream.empty();
        }
        List<Referent> value =
                scene.arguments().named(trigger, use.term().objects()).stream().toList();
        NameSpan own = noun.name();
        if (own != null && !isCalledSomething(trigger, own, scene)) {
            return Stream.empty();
        }
        List<Referent> holders = own == null
                ? new Holders(scene).of(noun, use.term().subjects())
                : scene.arguments().named(noun, use.term().subjects()).stream().toList();
        return scene.pairs(use.term(), Effect.HOLDS, holders, value, trigger);
    }

    /** There must be a noun between two names: "Harvard chemist Ann Lee", not "Globex Ann Lee". */
    private static boolean isCalledSomething(Node trigger, NameSpan name, Scene scene) {
        return scene.parse().nodes().subList(trigger.index() + 1, Math.max(trigger.index() + 1, name.first())).stream()
                .anyMatch(node -> node.isNoun() && node.name() == null);
    }

    private static @org.jspecify.annotations.Nullable Node modified(Node trigger) {
        Node head = trigger.head();
        if (head == null) {
            return null;
        }
        if (trigger.is("conj") && head.name() != null) {
            return modified(head);
        }
        boolean modifies = trigger.is("nmod", "amod", "compound");
        return modifies && head.isNoun() ? head : null;
    }
}
