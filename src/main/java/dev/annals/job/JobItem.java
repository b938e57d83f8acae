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
        @Schema(description = "Why it was skipped, or what part of it could not be done")
        @Nullable
        String why,

        @Schema(description = "Why the change is proposed") String reason,

        @JsonRawValue
        @Schema(
                description = "Exactly what would change. For reextract: the episode, the claims it would make, as ops"
                        + " with their quotes, and those it would withdraw. For reconcile: what contradicts what,"
                        + " according to whom, what a policy decides and what that opens and closes, and the"
                        + " options, each as ops for a transaction. For dedupe: which entities are one, how much"
                        + " each sign weighs, and the options. For expire: the fact, who last confirmed it, and the"
                        + " end it gets, with what that opens and closes. For consolidate: the digest, what it is"
                        + " of, what it cites and which one it replaces. For collect: the fact with its claims, or"
                        + " the episode, that would be archived. For files: the line, the fact and the claims that"
                        + " would be set aside. For bootstrap: the episode with its claims, as ops, and the one it"
                        + " replaces; or the one that is gone; or what could not be read, or was masked",
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
