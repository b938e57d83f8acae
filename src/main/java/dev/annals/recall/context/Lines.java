package dev.annals.recall.context;

import dev.annals.fact.Fact;
import dev.annals.recall.Search;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts and passages as lines with their dates. */
final class Lines {

    private static final int OVERVIEW = 300;
    private static final int SHORT = 100;

    private Lines() {}

    static String of(Fact fact) {
        String notes = Stream.of(dates(fact), fact.disputed() ? "disputed" : "")
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining("; "));
        return fact.statement() + (notes.isEmpty() ? "" : " (" + notes + ")");
    }

    private static String dates(Fact fact) {
        @Nullable Instant from = fact.validFrom();
        @Nullable Instant to = fact.validTo();
        if (from == null && to == null) {
            return "";
        }
        return from == null
                ? "until " + day(Objects.requireNonNull(to))
                : to == null ? "since " + day(from) : day(from) + " to " + day(to);
    }

    /** The whole, its beginning, and less of it. */
    static List<String> of(Search.FoundEpisode episode) {
        String head = (episode.speaker() == null ? "" : episode.speaker() + ", ") + day(episode.referenceTime()) + ": ";
        return Stream.of(Integer.MAX_VALUE, OVERVIEW, SHORT)
                .map(length -> head + beginning(episode.passage(), length))
                .distinct()
                .toList();
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
