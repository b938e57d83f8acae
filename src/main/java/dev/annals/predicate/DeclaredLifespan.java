package dev.annals.predicate;

import dev.annals.belief.Lifespan;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.time.Span;
import org.jspecify.annotations.Nullable;

/** Reads how long what is said with a predicate counts. */
final class DeclaredLifespan {

    private DeclaredLifespan() {}

    /**
     * An absent field keeps the previous span; null means endless.
     *
     * @throws ProblemException with the field
     */
    static Lifespan read(Fields fields, Lifespan before) {
        return new Lifespan(
                span(fields, "timeToLive", before.timeToLive()), span(fields, "halfLife", before.halfLife()));
    }

    private static @Nullable Span span(Fields fields, String name, @Nullable Span before) {
        if (!fields.has(name)) {
            return before;
        }
        @Nullable String text = fields.text(name);
        return text == null ? Span.ENDLESS : Fields.within(name, () -> Span.parse(text));
    }
}
