package dev.annals.context;

import dev.annals.fact.Fact;
import dev.annals.recall.Confirmed;
import dev.annals.recall.Search;
import dev.annals.time.Precision;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formats facts and passages as lines with their dates. */
public final class Lines {

    private static final int OVERVIEW = 300;
    private static final int SHORT = 100;

    private Lines() {}

    public static String of(Fact fact) {
        String notes = Stream.of(
                        dates(fact),
                        fact.disputed() ? "disputed" : "",
                        Confirmed.noted(fact).orElse(""))
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
        return fact.statement() + (notes.isEmpty() ? "" : " (" + notes + ")");
    }

    private static String dates(Fact fact) {
        @Nullable Instant from = fact.validFrom();
        @Nullable Instant to = fact.validTo();
        String begins = from == null ? "" : written(from, fact.precision().validFrom());
        String ends =
                to == null ? "" : written(to.minusNanos(1), fact.precision().validTo());
        if (begins.isEmpty()) {
            return ends.isEmpty() ? "" : "until " + ends;
        }
        return ends.isEmpty() ? "since " + begins : begins + " to " + ends;
    }

    /** With the precision it was written in, at most to the day. */
    private static String written(Instant instant, @Nullable String precision) {
        String day = day(instant);
        return Precision.YEAR.word().equals(precision)
                ? day.substring(0, Precision.YEAR.length())
                : Precision.MONTH.word().equals(precision) ? day.substring(0, Precision.MONTH.length()) : day;
    }

    /** The whole text, its beginning, and a shorter beginning. */
    static List<String> of(Search.FoundEpisode episode) {
        String head = head(episode.speaker(), episode.referenceTime());
        return Stream.of(Integer.MAX_VALUE, OVERVIEW, SHORT)
                .map(length -> head + beginning(episode.passage(), length))
                .distinct()
                .toList();
    }

    /** The speaker and the date. */
    public static String head(@Nullable String speaker, Instant at) {
        return (speaker == null ? "" : speaker + ", ") + day(at) + ": ";
    }

    static String beginning(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        int end = text.offsetByCodePoints(0, length);
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > 0 ? space : end) + " \u2026";
    }

    private static String day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
