package dev.annals.recall.ask;

import dev.annals.time.Instants;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts dates, durations and readings into words. */
final class Wording {

    private static final int MONTHS = 12;

    private Wording() {}

    static String date(Instant instant) {
        OffsetDateTime utc = instant.atOffset(ZoneOffset.UTC);
        return utc.toLocalTime().equals(LocalTime.MIDNIGHT) ? utc.toLocalDate().toString() : instant.toString();
    }

    static String interval(Instant from, Instant to) {
        boolean begun = Instants.bounded(from) != null;
        boolean ended = Instants.bounded(to) != null;
        if (begun && ended) {
            return "from " + date(from) + " to " + date(to);
        }
        return begun ? "since " + date(from) : ended ? "until " + date(to) : "";
    }

    /** Empty if the beginning is unknown. */
    static String length(Instant from, Instant to) {
        if (Instants.bounded(from) == null) {
            return "";
        }
        long months = ChronoUnit.MONTHS.between(day(from), day(to));
        List<String> parts = new ArrayList<>();
        add(parts, months / MONTHS, "year");
        add(parts, months % MONTHS, "month");
        if (parts.isEmpty()) {
            add(parts, ChronoUnit.DAYS.between(day(from), day(to)), "day");
        }
        return parts.isEmpty() ? "less than a day" : String.join(", ", parts);
    }

    private static void add(List<String> parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    static String why(Line line, List<Outcome.Reply> replies) {
        long facts = replies.stream()
                .flatMap(reply -> reply.facts().stream())
                .distinct()
                .count();
        return facts + " of " + line.facts().size() + " facts about it with " + predicates(line);
    }

    /** Its own first. */
    private static String predicates(Line line) {
        return Stream.concat(
                        Stream.of(line.predicate()),
                        line.facts().stream().map(Held::predicate).filter(any -> line.isOfOne()))
                .distinct()
                .collect(Collectors.joining(" and "));
    }

    static String reading(Question question, Relation core, @Nullable Line line) {
        List<String> parts = new ArrayList<>();
        parts.add(shape(question.shape()));
        Mention anchor = core.anchor();
        if (anchor != null) {
            parts.add((line != null && !line.ofSubject() ? "object " : "subject ") + anchor.text());
        }
        if (line != null) {
            parts.add("predicate " + line.predicate());
        }
        Mention other = core.other();
        if (other != null) {
            parts.add("with " + other.text());
        }
        parts.add(operator(question.operator()) + edge(core.edge()));
        return String.join("; ", parts);
    }

    private static String shape(Shape shape) {
        return switch (shape) {
            case VALUES -> "which";
            case SINCE -> "since when";
            case UNTIL -> "until when";
            case WHEN -> "when";
            case LENGTH -> "how long";
            case COUNT -> "how many";
            case TIMES -> "how many times";
            case YES -> "whether";
            case BELIEVED -> "whether it was believed";
            case LEARNED -> "when it was learned";
            case FIRST_LEARNED -> "when it was first learned";
            case ABOUT -> "what is believed";
            case CHANGES -> "what changed";
        };
    }

    private static String edge(Edge edge) {
        return switch (edge) {
            case NONE -> "";
            case START -> ", its beginning";
            case END -> ", its end";
        };
    }

    private static String operator(Operator operator) {
        return switch (operator) {
            case Operator.Current(Instant at) -> "at " + date(at);
            case Operator.During(Instant from, Instant to, String words) ->
                "during \"" + words + "\" (" + interval(from, to) + ")";
            case Operator.Ever _ -> "at any time";
            case Operator.Over(Instant at) -> "over by " + date(at);
            case Operator.First _ -> "the first";
            case Operator.Last _ -> "the last";
            case Operator.Previous(Instant at) -> "the last that ended by " + date(at);
            case Operator.Before(Reference reference) -> "the one before " + reference(reference);
            case Operator.After(Reference reference) -> "the one after " + reference(reference);
            case Operator.Earlier(Mention value) -> "all before " + value.text();
            case Operator.Later(Mention value) -> "all after " + value.text();
            case Operator.When(Relation event) -> "at the time of " + event(event);
        };
    }

    private static String reference(Reference reference) {
        return switch (reference) {
            case Reference.Named(Mention mention) -> mention.text();
            case Reference.Event(Relation event) -> event(event);
        };
    }

    private static String event(Relation core) {
        List<String> words = new ArrayList<>();
        Mention anchor = core.anchor();
        words.add(anchor == null ? "they" : anchor.text());
        core.cues().forEach(cue -> words.add(cue.word()));
        Mention other = core.other();
        if (other != null) {
            words.add(other.text());
        }
        return "\"" + String.join(" ", words) + "\"";
    }
}
