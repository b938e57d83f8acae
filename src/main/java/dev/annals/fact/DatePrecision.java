package dev.annals.fact;

import dev.annals.time.Precision;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** How finely the dates of valid time were written by whoever claimed them; null where nobody wrote that date. */
@Schema(description = "How finely the dates were written: year, month, day or instant; null where nobody wrote them")
public record DatePrecision(
        @Schema(examples = "year") @Nullable String validFrom,
        @Nullable String validTo) {

    /** @param words of all claims behind a fact that begin, and end, when it does */
    static DatePrecision of(Value words) {
        return new DatePrecision(
                finest(words.get("from").asList(word -> word.asString())),
                finest(words.get("to").asList(word -> word.asString())));
    }

    private static @Nullable String finest(List<String> words) {
        return words.stream()
                .map(Precision::ofWord)
                .max(Comparator.naturalOrder())
                .map(Precision::word)
                .orElse(null);
    }
}
