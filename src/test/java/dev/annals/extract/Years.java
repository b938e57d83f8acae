package dev.annals.extract;

import dev.annals.time.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** Knows "2019", "since 2019", "until 2019" and "from 2019 to 2021". */
public final class Years implements TimeFinder {

    private static final Pattern YEARS = Pattern.compile("(since |until |from )?\\b(\\d{4})(?: to (\\d{4}))?\\b");

    @Override
    public List<FoundTime> find(String text, Instant reference) {
        return YEARS.matcher(text)
                .results()
                .map(match -> {
                    String bound = match.group(1) == null ? "" : match.group(1).strip();
                    String last = match.group(3) == null ? match.group(2) : match.group(3);
                    return new FoundTime(
                            new Span(match.start(), match.end()),
                            match.group(),
                            bound.equals("until") ? Instants.MIN : year(match.group(2), 0),
                            bound.equals("since") ? Instants.MAX : year(last, 1),
                            true);
                })
                .toList();
    }

    private static Instant year(String year, int after) {
        return LocalDate.of(Integer.parseInt(year) + after, 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}
