package dev.annals.archive;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.job.JobPolicy;
import dev.annals.job.Mode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.time.IsoPeriod;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a job may archive: {@code {after?, mode?}}.
 *
 * @param after how long it must have been over, or gone unconfirmed
 * @param mode whether the job may archive without asking
 */
record Policy(IsoPeriod after, Mode mode) {

    private static final Policy DEFAULT = new Policy(IsoPeriod.parse("P2Y"), Mode.PROPOSE);

    /** @param json null: the service's default */
    static Policy parse(@Nullable String json, String field) {
        return JobPolicy.parse(json, field, DEFAULT, Policy::read);
    }

    /** @throws ProblemException naming the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of("after", Mode.FIELD));
        return new Policy(after(fields), Mode.read(fields));
    }

    private static IsoPeriod after(Fields fields) {
        @Nullable String text = fields.text("after");
        return text == null ? DEFAULT.after : Fields.within("after", () -> IsoPeriod.parse(text));
    }
}
