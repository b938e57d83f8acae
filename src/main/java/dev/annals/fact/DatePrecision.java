package dev.annals.fact;

import dev.annals.time.Precision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** How finely the dates of valid time were written by whoever claimed them; null where nobody wrote that date. */
@Schema(description = "How finely the dates were written: year, month, day or instant; null if nobody wrote" + " them")
public record DatePrecision(
        @Schema(examples = "year") @Nullable String validFrom,
        @Nullable String validTo) {

    /** @param lengths of the dates as written, the longest by any claim behind a fact that begins, or ends, when it does */
    static DatePrecision of(Value lengths) {
        return new DatePrecision(word(lengths.get("from")), word(lengths.get("to")));
    }

    private static @Nullable String word(Value length) {
        return length.isNull() ? null : Precision.ofLength(length.asInt()).word();
    }
}
