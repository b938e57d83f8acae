package dev.annals.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** An RFC 9457 problem document. */
@RegisterForReflection // the mapper wraps it in a Response, which hides its type from the build
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An RFC 9457 problem document")
public record Problem(
        @Schema(examples = "urn:annals:problem:invalid-date")
        String type,

        @Schema(examples = "The date is not valid") String title,
        @Schema(examples = "422") int status,

        @Schema(description = "A stable code for programs", examples = "invalid-date")
        String code,

        @Schema(examples = "\"2022-02-30\" is not a date: there is no such day.")
        String detail,

        @Schema(description = "Where the mistake is", examples = "ops[0].validFrom") @Nullable
        String field,

        @Schema(description = "For an internal error: the id under which the log describes it") @Nullable
        String id) {

    private static final Logger LOG = Logger.getLogger(Problem.class);

    public static Problem of(ProblemException problem) {
        return of(problem.code(), problem.detail(), problem.field(), null);
    }

    /** For an internal fault, which is logged under the id given in the document. */
    public static Problem ofFault(Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "Fault %s", id);
        return of(ErrorCode.INTERNAL, "This is a fault of the service. Find it in the log as " + id + ".", null, id);
    }

    static Problem of(ErrorCode code, String detail, @Nullable String field, @Nullable String id) {
        return new Problem(
                "urn:annals:problem:" + code.code(), code.title(), code.status(), code.code(), detail, field, id);
    }
}
