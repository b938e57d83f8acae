package dev.annals.files;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.job.JobPolicy;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The policy of a deletions job: the file it is about, as {@code {file, scope, revision?}}.
 *
 * @param scope of the file
 * @param revision which revision of the deletions; null: all there are
 */
record Policy(String file, String scope, @Nullable Long revision) {

    /** @throws ProblemException naming the field */
    static Policy parse(@Nullable String json, String field) {
        if (json == null) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD,
                    field,
                    "Give the file it is about: {\"file\": \"MEMORY.md\", \"scope\": \"main\"}.");
        }
        return JobPolicy.parse(json, field, new Policy("", "", null), Policy::read);
    }

    private static Policy read(JsonNode policy) {
        Fields fields = Fields.of(policy, Set.of("file", "scope", "revision"));
        return new Policy(
                fields.needWord("file", FileName.ALL),
                Texts.scope(fields.needText("scope"), "scope"),
                fields.get("revision") == null
                        ? null
                        : Long.valueOf(fields.whole("revision", 1, Integer.MAX_VALUE, 1)));
    }
}
