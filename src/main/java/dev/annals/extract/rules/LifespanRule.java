package dev.annals.extract.rules;

import dev.annals.extract.Span;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The dates in brackets behind a name. */
final class LifespanRule implements Rule {

    private static final String DATE = "((?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+\\.? )?(?:\\d{1,2}, )?\\d{4})";
    private static final java.util.regex.Pattern RANGE = java.util.regex.Pattern.compile(
            "[^()]{0,60}?" + DATE + "[^()\\d]{0,40}?\\s?[–—-]\\s?[^()\\d]{0,40}?" + DATE + "[^()]{0,60}\\)");

    private final Uses<Pattern.Lifespan> uses;

    LifespanRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Lifespan.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        if (uses.all().isEmpty() || !trigger.isOneOf("(", "-lrb-")) {
            return Stream.empty();
        }
        NameSpan name = scene.parse().nameAt(trigger.index() - 1).orElse(null);
        if (name == null) {
            return Stream.empty();
        }
        Span rest = scene.parse().rest(trigger.index() + 1);
        Matcher range = RANGE.matcher(scene.parse().text(rest));
        if (!range.lookingAt()) {
            return Stream.empty();
        }
        return uses.all().stream()
                .flatMap(use -> scene.pairs(
                        use.term(),
                        Effect.HAPPENS,
                        scene
                                .arguments()
                                .named(
                                        scene.parse().nodes().get(name.last()),
                                        use.term().subjects())
                                .stream()
                                .toList(),
                        List.of(date(range, use.pattern().birth() ? 1 : 2, rest)),
                        trigger));
    }

    private static Referent date(Matcher range, int group, Span rest) {
        return Referent.literal(
                range.group(group), new Span(rest.start() + range.start(group), rest.start() + range.end(group)));
    }
}
