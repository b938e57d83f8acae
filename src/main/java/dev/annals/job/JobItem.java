package dev.annals.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** A job item as shown in the API. */
record JobItem(
        String id,
        @Schema(examples = "main") String scope,

        @Schema(enumeration = {"open", "planned", "applied", "skipped", "undone"})
        String state,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Why it was skipped, or what of it could not be done")
        @Nullable
        String why,

        @Schema(description = "Why this is proposed") String reason,

        @JsonRawValue
        @Schema(
                description =
                        "Exactly what would change. Of reextract: the episode, the claims it would make anew, as ops "
                                + "with their quotes, and those it would withdraw. Of reconcile: what contradicts "
                                + "what, on whose word, what a policy decides and what that opens and closes, and "
                                + "the options there are, each as ops for a transaction. Of dedupe: which entities "
                                + "are one, how much each sign of it weighs, and the options. Of expire: the fact, who "
                                + "confirmed it last, and the end it gets, with what that opens and closes. Of consolidate: the digest, "
                                + "what it is of, what it cites and which one it replaces. Of collect: the fact with its claims, "
                                + "or the episode, that would be archived. Of files: the line, the fact and the claims that would be set aside. "
                                + "Of bootstrap: the episode with its claims, as ops, "
                                + "and the one it replaces; or the one that is gone; or what could not be read, or was masked",
                implementation = Object.class)
        String change,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(description = "The commit that made the change") @Nullable
        Long commit) {

    static JobItem of(Value item) {
        return new JobItem(
                item.get("id").asString(),
                item.get("scope").asString(),
                ItemState.shown(item.get("state").asString()),
                item.get("why").asString(null),
                item.get("reason").asString(),
                item.get("change").asString(),
                item.get("commit").isNull() ? null : item.get("commit").asLong());
    }
}
