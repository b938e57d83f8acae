package dev.annals.extract.rules;

import dev.annals.extract.rules.Uses.Use;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the first fitting name between a word and the next clause, because parsers fail on "(born 3 May 1950, Oslo)".
 */
final class FollowingRule implements Rule {

    private static final int REACH = 15;
    private static final int NEAR = 4;
    private static final Set<String> STOPS = Set.of(")", "-rrb-", ";", "–", "—", "|");
    private static final Set<String> BEFORE_PLACE = Set.of("in", "at", "near", ",", "of", "the", "(", "/");

    private final Uses<Pattern.Following> uses;

    FollowingRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Following.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        return uses.at(trigger)
                .filter(use -> trigger.isVerb() || scene.anchor() != null)
                .filter(use -> use.words().size() == 1
                        || scene.parse().isAt(trigger.index() + 1, use.words().getLast()))
                .flatMap(use -> scene.pairs(
                        use.term(),
                        Effect.HAPPENS,
                        subjects(trigger, use, scene),
                        found(trigger, use.term(), scene).stream().toList(),
                        trigger));
    }

    /** Whom the verb is about. A name near it counts only if the parser found no subject at all. */
    private static List<Referent> subjects(Node trigger, Use<Pattern.Following> use, Scene scene) {
        List<String> types = Types.personal(use.term().subjects(), true);
        List<Node> own = Clause.of(trigger).subjects();
        List<Referent> named = isTrailing(trigger, scene.parse()) ? List.of() : scene.all(own, types);
        if (!named.isEmpty() || trigger.has("nsubj", "nsubjpass")) {
            return named;
        }
        List<Referent> anchored = scene.anchored(types);
        return anchored.isEmpty() && own.isEmpty() ? near(trigger, use, scene) : anchored;
    }

    /** "Ann beat Bo, born in 1980", "Ann and her son, born in 1980, …": it may be about either. */
    private static boolean isTrailing(Node trigger, Parse parse) {
        Node head = trigger.head();
        if (trigger.is("advcl") && !trigger.has("nsubj", "nsubjpass")) {
            return head != null
                    && head.index() < trigger.index()
                    && !head.lemma().equals("be");
        }
        Node before = parse.isAt(trigger.index() - 1, ",") ? parse.at(trigger.index() - 2) : null;
        return before != null && before.is("conj") && trigger.has("nsubj") && Tenses.isInfinite(trigger);
    }

    private static List<Referent> near(Node trigger, Use<Pattern.Following> use, Scene scene) {
        for (int i = trigger.index() - 1; i >= Math.max(0, trigger.index() - NEAR); i--) {
            Node node = scene.parse().nodes().get(i);
            List<Referent> named = scene.arguments().named(node, use.term().subjects()).stream()
                    .toList();
            if (!named.isEmpty() || node.isNoun()) {
                return node.is("poss", "pobj") ? List.of() : named;
            }
        }
        return List.of();
    }

    private static Optional<Referent> found(Node trigger, Term term, Scene scene) {
        List<Node> nodes = scene.parse().nodes();
        int end = Math.min(nodes.size(), trigger.index() + REACH);
        for (int i = trigger.index() + 1; i < end; i++) {
            Node node = nodes.get(i);
            boolean next = node.is("cc") && node.head() == trigger && i > trigger.index() + 1;
            if (next || STOPS.contains(node.lower()) || (i > trigger.index() + 1 && isFinite(node))) {
                return Optional.empty();
            }
            NameSpan name = node.name();
            boolean starts = name == null || name.first() == i;
            if (starts && isIntroduced(nodes.get(i - 1), term)) {
                List<Referent> referents = scene.arguments().exact(node, term.objects());
                if (!referents.isEmpty()) {
                    return Optional.of(referents.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFinite(Node node) {
        return Set.of("VBD", "VBZ", "VBP").contains(node.tag());
    }

    private static boolean isIntroduced(Node before, Term term) {
        return !term.objects().contains(Types.PLACE) || BEFORE_PLACE.contains(before.lower());
    }
}
