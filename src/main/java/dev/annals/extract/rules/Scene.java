package dev.annals.extract.rules;

import dev.annals.extract.FoundTime;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Term;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sentence that rules look at, with what its words refer to. */
record Scene(
        Parse parse,
        Arguments arguments,
        Discourse discourse,
        @Nullable Anchor anchor) {

    /** The name that a parenthesis follows. */
    record Anchor(Node node, Arguments arguments) {}

    static Scene of(Parse parse, Discourse discourse, List<FoundTime> times) {
        return new Scene(parse, new Arguments(parse, discourse, times), discourse, null);
    }

    /** The scene inside a parenthesis that follows a name of this sentence. */
    Scene aside(Parse inside, Node name, List<FoundTime> times) {
        return new Scene(inside, new Arguments(inside, discourse, times), discourse, new Anchor(name, arguments));
    }

    /** What the parenthesis is about; empty if this scene is not one. */
    List<Referent> anchored(Collection<String> types) {
        return anchor == null
                ? List.of()
                : anchor.arguments().named(anchor.node(), types).stream().toList();
    }

    /** The names of entities in the sentence, in order. */
    Stream<Referent> mentions() {
        return parse.names().stream().flatMap(name -> arguments.entity(name).stream());
    }

    List<Referent> all(Collection<Node> nodes, Collection<String> types) {
        return nodes.stream()
                .flatMap(node -> arguments.of(node, types).stream())
                .distinct()
                .toList();
    }

    /** The first with the second, for what two do to each other: "Ann and Bo divorced". */
    Stream<Candidate> eachOther(Term term, Effect effect, List<Referent> both, Node trigger) {
        return term.symmetric() && both.size() == 2
                ? Stream.of(new Candidate(term, effect, both.getFirst(), both.getLast(), trigger))
                : Stream.empty();
    }

    /** Each subject with each object. */
    Stream<Candidate> pairs(Term term, Effect effect, List<Referent> subjects, List<Referent> objects, Node trigger) {
        return subjects.stream()
                .flatMap(subject ->
                        objects.stream().map(object -> new Candidate(term, effect, subject, object, trigger)));
    }
}
