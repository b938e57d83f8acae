package dev.annals.predicate;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Consistency;
import dev.annals.belief.Strictness;
import dev.annals.belief.WhenDisputed;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.List;

/** Reads how strictly a predicate is treated. */
final class DeclaredStrictness {

    private DeclaredStrictness() {}

    /**
     * An absent field means the default, unlike an absent lifespan or phrase.
     *
     * @throws ProblemException with the field
     */
    static Strictness read(Fields fields, Cardinality cardinality) {
        Consistency consistency = fields.get("consistency") == null
                ? Strictness.USUAL.consistency()
                : Consistency.ofWord(fields.needWord("consistency", List.of("eventual", "strong")));
        WhenDisputed whenDisputed = fields.get("whenDisputed") == null
                ? Strictness.USUAL.whenDisputed()
                : WhenDisputed.ofWord(fields.needWord("whenDisputed", List.of("believe", "withhold")));
        if (whenDisputed == WhenDisputed.WITHHOLD && cardinality == Cardinality.MANY) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "whenDisputed",
                    "whenDisputed needs cardinality one: with many, values never contradict each other.");
        }
        return new Strictness(consistency, whenDisputed);
    }
}
