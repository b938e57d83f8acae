package dev.annals.files;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.Fields;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file to import. */
@Schema(name = "FileImport")
record FileBody(
        @Schema(enumeration = {"MEMORY.md", "CLAUDE.md", "AGENTS.md"})
        String name,

        @Schema(
                description = "The scope: whose memory the block shows",
                defaultValue = "main",
                examples = "project/github.com/acme/shop")
        @Nullable
        String scope,

        @Schema(description = "The whole file", maxLength = FileBody.LONGEST)
        String content,

        @Schema(description = "The source for claims and episodes; the name by default") @Nullable
        String source,

        @Schema(description = "Whether the block includes facts of the scopes above; by default as the file says")
        @Nullable
        Boolean broader,

        @Schema(
                description = "What to do with the text around the block",
                enumeration = {"ignore", "read"},
                defaultValue = "ignore")
        @Nullable
        String outside,

        @Schema(
                description = "If true, nothing changes; the answer is the same, except for receipts and job",
                defaultValue = "false")
        @Nullable
        Boolean dryRun) {

    static final int LONGEST = 1_000_000;

    private static final Set<String> FIELDS =
            Set.of("name", "scope", "content", "source", "broader", "outside", "dryRun");

    /**
     * An import, as read from a request.
     *
     * @param broader whether to include facts of the scopes above; null: as in the file
     * @param outside whether to import the text around the block
     */
    record Wish(
            String name,
            String scope,
            String content,
            String source,
            @Nullable Boolean broader,
            boolean outside,
            boolean dryRun) {}

    static Wish read(@Nullable JsonNode body) {
        Fields fields = Fields.of(body, FIELDS);
        String name = fields.needWord("name", FileName.ALL);
        @Nullable String scope = fields.text("scope");
        @Nullable String source = fields.text("source");
        String content = fields.needText("content");
        return new Wish(
                name,
                scope == null ? FilesResource.MAIN : Texts.scope(scope, "scope"),
                content.isBlank() ? content : Texts.content(content, "content", LONGEST),
                source == null ? name : Texts.name(source, "source"),
                fields.get("broader") == null ? null : fields.flag("broader", false),
                fields.get("outside") != null
                        && fields.needWord("outside", List.of("ignore", "read")).equals("read"),
                fields.flag("dryRun", false));
    }
}
