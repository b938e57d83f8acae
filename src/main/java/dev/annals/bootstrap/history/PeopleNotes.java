package dev.annals.bootstrap.history;

import dev.annals.bootstrap.finding.Claim;
import dev.annals.bootstrap.finding.Finding;
import dev.annals.bootstrap.finding.Name;
import dev.annals.bootstrap.finding.Plain;
import dev.annals.bootstrap.finding.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reports who contributed most, and where. */
public final class PeopleNotes {

    private static final int MOST_PEOPLE = 200;
    private static final int FEWEST_COMMITS = 5;
    private static final int MOST_AREAS = 3;

    /** Somebody without a commit during this time before the last commit no longer works there. */
    private static final Duration GONE = Duration.ofDays(180);

    private PeopleNotes() {}

    public static List<Finding> of(Touches touches, String project, Instant now) {
        return touches.contributors().all().stream()
                .filter(work -> work.whole().commits() >= FEWEST_COMMITS)
                .sorted(Comparator.comparingInt(
                                (Contributors.Work work) -> -work.whole().commits())
                        .thenComparing(Contributors.Work::name))
                .limit(MOST_PEOPLE)
                .map(work -> finding(work, project, now))
                .toList();
    }

    private static Finding finding(Contributors.Work work, String project, Instant now) {
        Name person = Name.person(Plain.name(work.name()));
        List<Claim> claims = new ArrayList<>();
        List<String> areas = new ArrayList<>();
        claims.add(during(
                Claim.that(
                        person,
                        Words.CONTRIBUTES_TO,
                        Name.project(project),
                        work.whole().first()),
                work.whole(),
                now));
        work.areas().entrySet().stream()
                .filter(area ->
                        !area.getKey().equals(Areas.TOP) && area.getValue().commits() >= FEWEST_COMMITS)
                .sorted(Comparator.comparingInt((Map.Entry<String, Contributors.Span> area) ->
                                -area.getValue().commits())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_AREAS)
                .forEach(area -> {
                    areas.add(area.getKey() + " (" + area.getValue().commits() + ", " + period(area.getValue(), now)
                            + ")");
                    Name place = Name.area(Plain.name(project + "/" + area.getKey()));
                    claims.add(during(
                            Claim.that(
                                    person,
                                    Words.WORKS_ON_AREA,
                                    place,
                                    area.getValue().first()),
                            area.getValue(),
                            now));
                });
        String content = "%s contributed %d commits to %s, %s%s"
                .formatted(
                        person.name(),
                        work.whole().commits(),
                        project,
                        period(work.whole(), now),
                        areas.isEmpty() ? "." : ", most in " + String.join(", ", areas) + ".");
        return new Finding(
                "person/" + person.name().toLowerCase(Locale.ROOT),
                person.name() + ": " + work.whole().commits() + " commits",
                null,
                content,
                work.whole().last(),
                "git history of " + project,
                Map.of(),
                claims);
    }

    private static Claim during(Claim claim, Contributors.Span span, Instant now) {
        return claim.until(end(span, now));
    }

    private static @Nullable Instant end(Contributors.Span span, Instant now) {
        boolean active = span.last().plus(GONE).isAfter(now);
        return active ? null : span.last().plusSeconds(1);
    }

    private static String period(Contributors.Span span, Instant now) {
        String first = day(span.first());
        return end(span, now) == null ? "since " + first : first + " to " + day(span.last());
    }

    private static String day(Instant instant) {
        return instant.toString().substring(0, 10);
    }
}
