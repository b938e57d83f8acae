package dev.annals.predicate;

import dev.annals.belief.Cardinality;
import dev.annals.belief.Care;
import dev.annals.belief.Consistency;
import dev.annals.belief.WhenDisputed;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.List;

/** Reads how carefully a predicate is treated. */
final class DeclaredCare {

    private DeclaredCare() {}

    /**
     * An absent field means the default, unlike an absent lifespan or phrase.
     *
     * @throws ProblemException with the field
     */
    static Care read(Fields fields, Cardinality cardinality) {
        Consistency consistency = fields.get("consistency") == null
                ? Care.USUAL.consistency()
                : Consistency.ofWord(fields.needWord("consistency", List.of("eventual", "strong")));
        WhenDisputed whenDisputed = fields.get("whenDisputed") == null
                ? Care.USUAL.whenDisputed()
                : WhenDisputed.ofWord(fields.needWord("whenDisputed", List.of("believe", "withhold")));
        if (whenDisputed == WhenDisputed.WITHHOLD && cardinality == Cardinality.MANY) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "whenDisputed",
                    "whenDisputed needs cardinality one: with many, values never contradict each other.");
        }
        return new Care(consistency, whenDisputed);
    }
}
