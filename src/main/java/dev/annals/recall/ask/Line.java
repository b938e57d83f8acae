package dev.annals.recall.ask;

import dev.annals.problem.ProblemException;
import dev.annals.time.Interval;
import dev.annals.time.WrittenDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The facts of one predicate about an entity, ordered by their beginning.
 *
 * @param ofSubject whether the entity is their subject, rather than their object
 * @param whole false if others may belong to them, so that neither their number nor their order is known
 */
record Line(String predicate, boolean ofSubject, List<Held> facts, boolean whole) {

    private static final String ANY = "any";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,\u00a0 ]*");
    private static final int YEAR = 4;
    private static final Set<String> DATING = Set.of(
            "on",
            "in",
            "date",
            "day",
            "year",
            "since",
            "until",
            "born",
            "birth",
            "died",
            "death",
            "founded",
            "established",
            "built",
            "launched",
            "released",
            "published",
            "deadline");

    /** The length of a date that says it. */
    private static final Map<String, Integer> UNITS = Map.of("year", YEAR, "date", YEAR, "month", 7, "day", 10);

    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d\\d){0,2}");

    Line(String predicate, boolean ofSubject, List<Held> facts) {
        this(predicate, ofSubject, facts, true);
    }

    /** Everything about an entity, whatever the predicate. */
    static Line ofAll(List<Held> facts) {
        return new Line(ANY, true, facts);
    }

    /** Whether its facts say one relation. */
    boolean isOfOne() {
        return !predicate.equals(ANY);
    }

    /** The other party of a fact. */
    Held.Party value(Held fact) {
        return fact.party(!ofSubject);
    }

    /** Whether its value is written as a number. */
    boolean isNumber(Held fact) {
        return value(fact).id().isEmpty() && NUMBER.matcher(value(fact).name()).matches();
    }

    /** Whether all its values are dates. */
    boolean isOfDates() {
        return facts.stream().allMatch(this::isDate);
    }

    /** Whether its value is a date. */
    boolean isDate(Held fact) {
        return ofSubject && date(fact).isPresent();
    }

    /** Whether its value is a date that says the year, the month or the day. */
    boolean isDateOf(Held fact, String unit) {
        return isDate(fact)
                && UNITS.getOrDefault(unit, Integer.MAX_VALUE)
                        <= value(fact).name().length();
    }

    /** Four digits alone may as well be a price. */
    private static Optional<WrittenDate> date(Held fact) {
        String text = fact.object().name();
        boolean dated = DATE.matcher(text).matches()
                && (text.length() > YEAR
                        || Arrays.stream(fact.predicate().split("_")).anyMatch(DATING::contains));
        if (!fact.object().id().isEmpty() || !dated) {
            return Optional.empty();
        }
        try {
            return Optional.of(WrittenDate.parse(text));
        } catch (ProblemException noSuchDay) {
            return Optional.empty();
        }
    }

    /** When what a fact says happened or held: on the date that is its value, or in its valid time. */
    Interval time(Held fact) {
        return Optional.of(fact)
                .filter(this::isDate)
                .flatMap(Line::date)
                .map(date -> new Interval(date.first(), date.end()))
                .orElseGet(() -> new Interval(fact.validFrom(), fact.validTo()));
    }

    Line without(Held fact) {
        return of(facts.stream().filter(other -> !other.equals(fact)).toList());
    }

    /** With some of its facts. */
    Line of(List<Held> some) {
        return new Line(predicate, ofSubject, some, whole);
    }

    /** If others may belong to it. */
    Line partial() {
        return new Line(predicate, ofSubject, facts, false);
    }

    /** Whether its predicate names an end: "left", "sold_to". */
    boolean isOfEnds() {
        return Edge.of(Stems.of(predicate.split("_", 2)[0])) == Edge.END;
    }
}
