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

    private static List<Referent> subjects(Node trigger, Use<Pattern.Following> use, Scene scene) {
        List<Referent> subjects = scene.all(
                Clause.of(trigger).subjects(), Types.personal(use.term().subjects(), true));
        if (!subjects.isEmpty()) {
            return subjects;
        }
        List<Referent> anchored = scene.anchored(Types.personal(use.term().subjects(), true));
        if (!anchored.isEmpty()) {
            return anchored;
        }
        for (int i = trigger.index() - 1; i >= Math.max(0, trigger.index() - NEAR); i--) {
            List<Referent> near = scene
                    .arguments()
                    .named(scene.parse().nodes().get(i), use.term().subjects())
                    .stream()
                    .toList();
            if (!near.isEmpty()) {
                return near;
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
