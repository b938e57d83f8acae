package dev.annals.files;

import dev.annals.fact.Fact;
import dev.annals.files.block.Dates;
import dev.annals.files.block.FactLine;
import dev.annals.files.block.Plain;
import dev.annals.files.block.Sentence;
import dev.annals.recall.Confirmed;
import dev.annals.time.Precision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formats facts as lines. */
final class Lines {

    private static final String PINNED = "Pinned";

    private Lines() {}

    static FactLine of(String key, Fact fact) {
        return FactLine.of(
                key,
                fact.pinned() == null ? heading(fact) : PINNED,
                Plain.of(fact.subject().name()),
                fact.predicate(),
                Plain.of(
                        fact.object() == null
                                ? String.valueOf(fact.value())
                                : fact.object().name()),
                fact.object() == null,
                Sentence.of(Plain.of(fact.statement()), dates(fact), notes(fact)),
                fact.knownFrom());
    }

    private static String heading(Fact fact) {
        @Nullable String as = fact.subject().as();
        return Plain.of(fact.subject().name() + (as == null ? "" : ", " + as));
    }

    private static List<String> notes(Fact fact) {
        List<String> notes = new ArrayList<>();
        if (fact.disputed()) {
            notes.add(Sentence.DISPUTED);
        }
        Confirmed.noted(fact).ifPresent(notes::add);
        return List.copyOf(notes);
    }

    /**
     * The start is left out if the source gave none, because then it is only when somebody happened to say so. An end
     * is always shown.
     */
    private static Dates dates(Fact fact) {
        @Nullable Instant from = fact.validFrom();
        @Nullable Instant to = fact.validTo();
        return new Dates(
                from == null || fact.precision().validFrom() == null
                        ? ""
                        : written(from, fact.precision().validFrom()),
                to == null
                        ? ""
                        : written(
                                to.minus(1, ChronoUnit.MICROS), fact.precision().validTo()));
    }

    /** With the precision it was written in, at most to the day. */
    private static String written(Instant instant, @Nullable String precision) {
        int length = precision == null
                ? Precision.DAY.length()
                : Math.min(Precision.DAY.length(), Precision.ofWord(precision).length());
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString().substring(0, length);
    }
}
