package dev.annals.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.annals.asof.Basis;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What differs between two states of belief, or between two days of the world. */
@Schema(description = "What changed from one instant to another, on the known or the valid axis")
record Diff(
        Basis basis,

        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                enumeration = {"known", "valid"})
        Axis axis,

        Instant from,
        Instant to,
        List<Change> changes,
        @Nullable String next) {

    enum Axis {
        KNOWN,
        VALID;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Kind {
        OPENED,
        CLOSED,
        REDATED;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param before what was so at the first instant, if anything
     * @param after what is so at the second instead, if anything
     */
    @Schema(name = "FactChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            @Schema(
                    type = SchemaType.STRING,
                    implementation = String.class,
                    enumeration = {"opened", "closed", "redated"})
            Kind change,

            @Nullable Fact before,
            @Nullable Fact after,
            Provenance.CommitSummary commit,
            Cause cause) {}

    /** The claims about the subject and predicate that the commit made, and those it withdrew. */
    record Cause(List<String> claims, List<String> retracted) {}
}
