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
                    description = "reextract reads prose again that an older extractor read;"
                            + " reconcile looks for contradictions and what settles them;"
                            + " dedupe looks for entities that are probably one, and for what is said twice;"
                            + " expire looks for facts that nobody has confirmed for as long as they live;"
                            + " consolidate keeps digests of sessions and entities;"
                            + " collect looks for what is over or old, and can be archived;"
                            + " files looks for what people deleted from a file;"
                            + " bootstrap reads the documents, decisions, manifests and history of a project")
            String kind,

            @Schema(description = "The one to see to; all by default", examples = "main") @Nullable
            String scope,

            @Schema(description = "Of reconcile, expire and collect: those to see to; all by default") @Nullable
            List<String> predicates,

            @Schema(
                    description =
                            "What may be decided. Of reconcile: policies in place of those that the service is configured"
                                    + " for. Of dedupe: how sure it must be, and whether it may act, as"
                                    + " {\"atLeast\": 0.95, \"mode\": \"propose\"}. Of expire: whether it may act, as"
                                    + " {\"mode\": \"propose\"}. Of consolidate: of what, and how long, as"
                                    + " {\"sessions\": true, \"entities\": true, \"length\": 1500, \"mode\": \"propose\"}."
                                    + " Of collect: how long something must have been over or unsaid, as"
                                    + " {\"after\": \"P2Y\", \"mode\": \"propose\"}."
                                    + " Of files: which, as {\"file\": \"MEMORY.md\", \"scope\": \"main\"}."
                                    + " Of bootstrap: what to read, and"
                                    + " what the project is called, as {\"project\": \"annals\", \"parts\":"
                                    + " [\"documents\", \"commits\"], \"mode\": \"propose\"}",
                    implementation = Object.class)
            @Nullable
            JsonNode policy,

            @Schema(
                    description =
                            "Of bootstrap: the directory to read, which lies in one of annals.bootstrap.directories",
                    examples = "/srv/projects/annals")
            @Nullable
            String directory,

            @Schema(
                    description =
                            "Of bootstrap, instead of a directory: up to 1,000 documents as {\"path\", \"content\", \"date\"};"
                                    + " without a date they are of now",
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
            @Schema(description = "The ids of the items to apply; all that are planned by default") @Nullable
            List<String> items) {

        static Apply read(@Nullable JsonNode body) {
            return new Apply(Fields.of(body, Set.of("items")).texts("items"));
        }
    }
}
