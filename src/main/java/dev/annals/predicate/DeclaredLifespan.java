package dev.annals.predicate;

import dev.annals.belief.Lifespan;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.time.IsoPeriod;
import org.jspecify.annotations.Nullable;

/** Reads how long what is said with a predicate counts. */
final class DeclaredLifespan {

    private DeclaredLifespan() {}

    /**
     * An absent field is not declared; null means endless.
     *
     * @throws ProblemException with the field
     */
    static Lifespan read(Fields fields) {
        return new Lifespan(period(fields, "timeToLive"), period(fields, "halfLife"));
    }

    private static @Nullable IsoPeriod period(Fields fields, String name) {
        if (!fields.has(name)) {
            return null;
        }
        @Nullable String text = fields.text(name);
        return text == null ? IsoPeriod.ENDLESS : Fields.within(name, () -> IsoPeriod.parse(text));
    }
}
