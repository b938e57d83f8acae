package dev.annals.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.asof.Basis;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The result of importing a file.
 *
 * @param basis of the content
 * @param content to write back to the file
 */
@Schema(name = "FileImported")
@RegisterForReflection(
        targets = {FileAnswer.class, FileAnswer.Line.class, FileAnswer.Gone.class, FileAnswer.Conflict.class})
record FileAnswer(
        Basis basis,
        @Schema(description = "New lines") List<Line> added,

        @Schema(description = "Lines of facts that now say something else")
        List<Line> edited,

        @Schema(
                description = "Lines of facts that were deleted. A job proposes to set the facts aside, and the file no"
                        + " longer shows them")
        List<Gone> deleted,

        @Schema(description = "Lines that had been deleted and were written again")
        List<Line> restored,

        @Schema(description = "Edited lines of facts that had changed in the meantime. The person's line stays")
        List<Conflict> conflicts,

        @Schema(description = "The receipts of the episodes, in the order of their lines")
        List<String> receipts,

        @Schema(description = "The job that proposes what to do about the deleted lines") @Nullable
        String job,

        @Schema(description = "The file to write back") String content) {

    /**
     * @param line its number
     * @param as claim or prose
     */
    @Schema(name = "FileLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            int line,
            String text,

            @Schema(description = "For an edited line: what it said before") @Nullable
            String was,

            @Schema(
                    description = "claim if the line has the form in which Annals writes lines; otherwise its words are"
                            + " read as prose",
                    enumeration = {"claim", "prose"})
            @Nullable
            String as) {}

    @Schema(name = "FileLineDeleted")
    record Gone(
            String text,
            @Schema(description = "The fact's id") String fact,
            String scope) {}

    @Schema(name = "FileConflict")
    record Conflict(
            int line,
            String text,
            String was,

            @Schema(description = "What is believed now, if anything") @Nullable
            String now) {}
}
