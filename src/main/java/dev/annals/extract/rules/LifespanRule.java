package dev.annals.extract.rules;

import dev.annals.extract.Span;
import dev.annals.vocabulary.Effect;
import dev.annals.vocabulary.Pattern;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Finds dates of birth and death in parentheses after a name. */
final class LifespanRule implements Rule {

    private static final String DATE = "((?:\\d{1,2} )?(?:\\p{Lu}\\p{Ll}+\\.? )?(?:\\d{1,2}, )?(\\d{4}))";

    /** Any other words mean that the dates are about something else, such as years in office. */
    private static final String BEFORE = "(?:(?:born|b|c|ca|circa|on|in|né|née)\\b\\W*+|(?!\\p{Ll})[^\\d()])*?";

    private static final java.util.regex.Pattern RANGE = java.util.regex.Pattern.compile(BEFORE + "\\b" + DATE
            + "(?:,? (?:in )?\\p{Lu}[^\\d()]{0,50}?|,)?\\s?[–—-]\\s?(?:(?:c|ca|circa|died|d)\\b\\.? ?)?" + DATE
            + "\\b.*");

    private static final int SHORTEST_LIFE = 12;

    private final Uses<Pattern.Lifespan> uses;

    LifespanRule(Vocabulary vocabulary) {
        uses = new Uses<>(vocabulary, Pattern.Lifespan.class);
    }

    @Override
    public Stream<Candidate> at(Node trigger, Scene scene) {
        if (scene.anchor() == null || trigger.index() > 0) {
            return Stream.empty();
        }
        Span aside = scene.parse().span();
        Matcher range = RANGE.matcher(scene.parse().text(aside));
        if (!range.matches() || !isLife(range)) {
            return Stream.empty();
        }
        return uses.all().stream()
                .flatMap(use -> scene.pairs(
                        use.term(),
                        Effect.HAPPENS,
                        scene.anchored(Types.personal(use.term().subjects(), true)),
                        List.of(date(range, use.pattern().birth() ? 1 : 3, aside)),
                        trigger));
    }

    private static boolean isLife(Matcher range) {
        return Integer.parseInt(range.group(4)) - Integer.parseInt(range.group(2)) >= SHORTEST_LIFE;
    }

    private static Referent date(Matcher range, int group, Span aside) {
        return Referent.literal(
                range.group(group), new Span(aside.start() + range.start(group), aside.start() + range.end(group)));
    }
}
