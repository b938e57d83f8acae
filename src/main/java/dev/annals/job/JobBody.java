package dev.annals.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.Fields;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of jobs. */
final class JobBody {

    private JobBody() {}

    @Schema(name = "NewJob")
    record New(
            @Schema(enumeration = "reextract", description = "reextract reads prose again that an older extractor read")
            String kind,

            @Schema(description = "The one to see to; all by default", examples = "main") @Nullable
            String scope) {

        static New read(@Nullable JsonNode body) {
            Fields fields = Fields.of(body, Set.of("kind", "scope"));
            @Nullable String scope = fields.text("scope");
            return new New(fields.needText("kind"), scope == null ? null : Texts.scope(scope, "scope"));
        }
    }

    @Schema(name = "ApplyJob")
    record Apply(
            @Schema(description = "The ids of the items to apply; all that are planned by default") @Nullable
            List<String> items) {

        static Apply read(@Nullable JsonNode body) {
            return new Apply(Fields.of(body, Set.of("items")).texts("items"));
        }
    }
}
