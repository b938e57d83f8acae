package dev.annals.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as callers read it, as of an answer's basis. */
public record KnownDecision(
        String id,

        @Schema(
                enumeration = {
                    "retract",
                    "setAside",
                    "merge",
                    "distinct",
                    "split",
                    "accept",
                    "alias",
                    "rename",
                    "retype",
                    "archive",
                    "pin",
                    "revert"
                })
        String kind,

        @JsonRawValue
        @Schema(
                description = "What was decided: the ids of what it is about, and words",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        String about,

        @Nullable String reason,

        @JsonRawValue
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "The evidence, as it was given", type = SchemaType.OBJECT, implementation = Object.class)
        @Nullable
        String evidence,

        String actor,
        @Schema(examples = "42") long commit,
        Instant knownFrom,

        @Schema(description = "When it was reverted, if it was by the answer's basis") @Nullable
        Instant knownTo,

        boolean inForce,

        @Schema(description = "The id of the decision that reverted it") @Nullable
        String revertedBy) {}
