package dev.annals.job;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.digest.CanonicalJson;
import dev.annals.problem.Fields;
import dev.annals.problem.Texts;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Requests about jobs. */
final class JobBody {

    private JobBody() {}

    @Schema(name = "NewJob")
    record New(
            @Schema(
                    enumeration = {
                        "reextract",
                        "reconcile",
                        "dedupe",
                        "expire",
                        "consolidate",
                        "collect",
                        "files",
                        "bootstrap"
                    },
                    description =
                            "reextract reads prose again that an older extractor read; reconcile finds contradictions"
                                    + " and what settles them; dedupe finds entities that are probably one, and what is said"
                                    + " twice; expire finds facts that nobody has confirmed within their time to live;"
                                    + " consolidate keeps digests of sessions and entities; collect finds what is over or old"
                                    + " and can be archived; files finds what people deleted from a file; bootstrap reads the"
                                    + " documents, decisions, manifests and history of a project")
            String kind,

            @Schema(description = "The scope to work on; all by default", examples = "main") @Nullable
            String scope,

            @Schema(description = "For reconcile, expire and collect: the predicates to work on; all by default")
            @Nullable
            List<String> predicates,

            @Schema(
                    description =
                            "What the job may decide. For reconcile: policies that replace the configured ones. For"
                                    + " dedupe: how certain a match must be, and whether the job may act by itself, such as"
                                    + " {\"atLeast\": 0.95, \"mode\": \"propose\"}. For expire: whether it may act by itself,"
                                    + " such as {\"mode\": \"propose\"}. For consolidate: what to make digests of, and how long"
                                    + " they may be, such as {\"sessions\": true, \"entities\": true, \"length\": 1500,"
                                    + " \"mode\": \"propose\"}. For collect: for how long something must have been over or"
                                    + " unsaid, such as {\"after\": \"P2Y\", \"mode\": \"propose\"}. For files: which file, such"
                                    + " as {\"file\": \"MEMORY.md\", \"scope\": \"main\"}. For bootstrap: what to read, and the"
                                    + " name of the project, such as {\"project\": \"annals\", \"parts\": [\"documents\","
                                    + " \"commits\"], \"mode\": \"propose\"}",
                    implementation = Object.class)
            @Nullable
            JsonNode policy,

            @Schema(
                    description =
                            "For bootstrap: the directory to read. It must lie in one of annals.bootstrap.directories",
                    examples = "/srv/projects/annals")
            @Nullable
            String directory,

            @Schema(
                    description =
                            "For bootstrap, instead of a directory: up to 1,000 documents as {\"path\", \"content\","
                                    + " \"date\"}; without a date, a document is dated now",
                    implementation = Object[].class)
            @Nullable
            JsonNode documents) {

        static New read(@Nullable JsonNode body) {
            Fields fields = Fields.of(body, Set.of("kind", "scope", "predicates", "policy", "directory", "documents"));
            @Nullable String scope = fields.text("scope");
            return new New(
                    fields.needText("kind"),
                    scope == null ? null : Texts.scope(scope, "scope"),
                    predicates(fields),
                    fields.get("policy"),
                    fields.text("directory"),
                    fields.get("documents"));
        }

        private static @Nullable List<String> predicates(Fields fields) {
            @Nullable List<String> predicates = fields.texts("predicates");
            for (int i = 0; predicates != null && i < predicates.size(); i++) {
                Texts.predicate(predicates.get(i), "predicates[" + i + "]");
            }
            return predicates;
        }

        /** @param schedule the schedule that requests it; null if a caller does */
        Wanted wanted(@Nullable String schedule) {
            return new Wanted(
                    kind,
                    scope,
                    new Settings(predicates, policy == null ? null : CanonicalJson.write(policy)),
                    new JobInput(directory, documents),
                    schedule);
        }
    }

    @Schema(name = "ApplyJob")
    record Apply(
            @Schema(description = "The ids of the items to apply; all planned items by default") @Nullable
            List<String> items) {

        static Apply read(@Nullable JsonNode body) {
            return new Apply(Fields.of(body, Set.of("items")).texts("items"));
        }
    }
}
