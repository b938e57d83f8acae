package dev.annals.bootstrap.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * Collects who worked on which area, and from when to when. People are identified by email address, and called by their
 * latest name.
 */
final class Contributors {

    private static final Pattern BOT = Pattern.compile("\\[bot]|(^|[^a-z])bot([^a-z]|$)", Pattern.CASE_INSENSITIVE);

    /** A period, with the number of commits in it. */
    static final class Span {
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;
        private int commits;

        private void add(Instant at) {
            first = at.isBefore(first) ? at : first;
            last = at.isAfter(last) ? at : last;
            commits++;
        }

        private void add(Span other) {
            first = other.first.isBefore(first) ? other.first : first;
            last = other.last.isAfter(last) ? other.last : last;
            commits += other.commits;
        }

        Instant first() {
            return first;
        }

        Instant last() {
            return last;
        }

        int commits() {
            return commits;
        }
    }

    /** What one person did, in total and by area. */
    static final class Work {
        private final String name;
        private final Span whole = new Span();
        private final Map<String, Span> areas = new HashMap<>();

        private Work(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        Span whole() {
            return whole;
        }

        Map<String, Span> areas() {
            return areas;
        }

        private void add(Work other) {
            whole.add(other.whole);
            other.areas.forEach((area, span) ->
                    areas.computeIfAbsent(area, one -> new Span()).add(span));
        }
    }

    private final Map<String, Work> byAddress = new LinkedHashMap<>();

    /** Must be called newest first, so that the first name seen is the latest. */
    void add(PersonIdent author, Instant at, Set<String> areas) {
        if (author.getName().isBlank() || BOT.matcher(author.getName()).find()) {
            return;
        }
        Work work = byAddress.computeIfAbsent(
                author.getEmailAddress().toLowerCase(Locale.ROOT),
                address -> new Work(author.getName().strip()));
        work.whole.add(at);
        areas.forEach(
                area -> work.areas.computeIfAbsent(area, one -> new Span()).add(at));
    }

    /** Each name once. */
    List<Work> all() {
        Map<String, Work> byName = new LinkedHashMap<>();
        byAddress
                .values()
                .forEach(work -> byName.computeIfAbsent(work.name.toLowerCase(Locale.ROOT), name -> new Work(work.name))
                        .add(work));
        return new ArrayList<>(byName.values());
    }
}
