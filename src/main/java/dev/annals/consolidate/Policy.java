package dev.annals.consolidate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.job.JobPolicy;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of what a job may keep digests: {@code {mode?, sessions?, entities?, length?}}.
 *
 * @param auto whether it may do so by itself
 * @param length of a digest, in characters, at most: one vector stands for it
 */
record Policy(boolean auto, boolean sessions, boolean entities, int length) {

    private static final Policy DEFAULT = new Policy(false, true, true, 1_500);
    private static final int SHORTEST = 200;
    private static final int LONGEST = 2_000;

    /** @param json null: as the service has it */
    static Policy parse(@Nullable String json, String field) {
        return JobPolicy.parse(json, field, DEFAULT, Policy::read);
    }

    /** @throws ProblemException that names the field */
    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of(JobPolicy.MODE, "sessions", "entities", "length"));
        Policy read = new Policy(
                JobPolicy.isAuto(fields),
                fields.flag("sessions", true),
                fields.flag("entities", true),
                fields.whole("length", SHORTEST, LONGEST, DEFAULT.length));
        if (!read.sessions && !read.entities) {
            throw new ProblemException(
                    ErrorCode.INVALID_VALUE, "entities", "Nothing is left: sessions or entities must be true.");
        }
        return read;
    }
}
