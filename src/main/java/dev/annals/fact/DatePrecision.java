package dev.annals.fact;

import dev.annals.time.Precision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** How finely a claim's valid-time dates were written; null for a date that no claim gives. */
@Schema(description = "How finely the dates were written: year, month, day or instant; null if nobody wrote" + " them")
public record DatePrecision(
        @Schema(examples = "year") @Nullable String validFrom,
        @Nullable String validTo) {

    /**
     * @param lengths of the dates as written: for each end, the longest given by a claim that supports the fact and
     *     begins or ends with it
     */
    static DatePrecision of(Value lengths) {
        return new DatePrecision(word(lengths.get("from")), word(lengths.get("to")));
    }

    private static @Nullable String word(Value length) {
        return length.isNull() ? null : Precision.ofLength(length.asInt()).word();
    }
}
