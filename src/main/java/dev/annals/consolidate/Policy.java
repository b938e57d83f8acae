package dev.annals.consolidate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.job.JobPolicy;
import dev.annals.job.Mode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which digests a job may keep: {@code {mode?, sessions?, entities?, length?}}.
 *
 * @param mode whether the job may keep them without asking
 * @param length the maximum length of a digest in characters, since a single vector represents it
 */
record Policy(Mode mode, boolean sessions, boolean entities, int length) {

    private static final Policy DEFAULT = new Policy(Mode.PROPOSE, true, true, 1_500);
    private static final int SHORTEST = 200;
    private static final int LONGEST = 2_000;

    /** @param json null: the service's default */
    static Policy parse(@Nullable String json, String field) {
        return JobPolicy.parse(json, field, DEFAULT, Policy::read);
    }

    /** @throws ProblemException naming the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of(Mode.FIELD, "sessions", "entities", "length"));
        Policy read = new Policy(
                Mode.read(fields),
                fields.flag("sessions", true),
                fields.flag("entities", true),
                fields.whole("length", SHORTEST, LONGEST, DEFAULT.length));
        if (!read.sessions && !read.entities) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE,
                    "entities",
                    "Set sessions or entities to true; otherwise there is nothing to do.");
        }
        return read;
    }
}
