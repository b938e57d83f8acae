package dev.annals.time.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dates of holidays. Names are in lower case, without apostrophes and without a final s of any word. */
final class HolidayCalendar {

    private static final Map<String, When> BY_NAME = new HashMap<>();

    private static final DayOfWeek MON = DayOfWeek.MONDAY;

    static {
        fixed(1, 1, "new year", "new year day", "yuandan");
        fixed(1, 6, "epiphany", "three king day");
        fixed(1, 20, "inauguration day");
        fixed(1, 25, "burn night");
        fixed(1, 26, "australia day");
        fixed(2, 2, "groundhog day", "candlemas");
        fixed(2, 14, "valentine day", "st valentine day", "saint valentine day");
        fixed(3, 8, "women day", "international women day");
        fixed(3, 14, "pi day");
        fixed(3, 17, "st patrick day", "saint patrick day", "st paddy day", "paddy day");
        fixed(4, 1, "april fool", "april fool day");
        fixed(4, 22, "earth day");
        fixed(4, 23, "st george day", "saint george day");
        fixed(4, 25, "anzac day");
        fixed(5, 1, "may day", "worker day", "international worker day", "int l worker day", "intl worker day");
        fixed(5, 5, "cinco de mayo");
        fixed(6, 19, "juneteenth", "freedom day", "jubilee day");
        fixed(6, 24, "midsummer day");
        fixed(7, 1, "canada day");
        fixed(7, 4, "independence day", "us independence day");
        fixed(7, 14, "bastille day");
        fixed(10, 31, "halloween", "halloween day", "all hallow eve");
        fixed(11, 1, "all saint day", "all hallow day");
        fixed(11, 2, "all soul day", "day of the dead");
        fixed(11, 5, "guy fawke day", "guy fawke night", "bonfire night");
        fixed(11, 11, "veteran day", "armistice day", "remembrance day");
        fixed(12, 6, "st nichola day", "saint nichola day");
        fixed(12, 24, "christma eve", "xma eve");
        fixed(12, 25, "christma", "christma day", "xma", "xma day");
        fixed(12, 26, "boxing day", "kwanzaa");
        fixed(12, 31, "new year eve", "hogmanay");

        weekday(1, 3, MON, 0, "martin luther king day", "martin luther king jr day", "mlk day");
        weekday(2, 3, MON, 0, "president day", "washington birthday");
        weekday(3, 2, MON, 0, "canberra day");
        weekday(4, -1, DayOfWeek.FRIDAY, 0, "arbor day");
        weekday(5, 2, DayOfWeek.SUNDAY, 0, "mother day");
        weekday(5, -1, MON, 0, "memorial day");
        weekday(6, 3, DayOfWeek.SUNDAY, 0, "father day");
        weekday(9, 1, MON, 0, "labor day", "labour day");
        weekday(10, 2, MON, 0, "columbu day", "indigenou people day");
        weekday(11, 4, DayOfWeek.THURSDAY, 0, "thanksgiving", "thanksgiving day", "thank giving", "thank giving day");
        weekday(11, 4, DayOfWeek.THURSDAY, 1, "black friday");
        weekday(11, 4, DayOfWeek.THURSDAY, 4, "cyber monday");
        weekday(11, 4, DayOfWeek.THURSDAY, 5, "giving tuesday");

        easter(-47, "shrove tuesday", "mardi gra", "pancake day", "fat tuesday");
        easter(-46, "ash wednesday");
        easter(-21, "mothering sunday");
        easter(-7, "palm sunday");
        easter(-3, "maundy thursday", "holy thursday");
        easter(-2, "good friday");
        easter(-1, "easter saturday", "holy saturday", "easter eve");
        easter(0, "easter", "easter day", "easter sunday");
        easter(1, "easter monday");
        easter(39, "ascension day");
        easter(49, "whit sunday", "white sunday", "whitsunday", "pentecost", "pentecost day");
        easter(50, "whit monday", "white monday");
        easter(56, "trinity sunday");
        easter(60, "corpu christi");

        islamic(1, 1, "islamic new year", "hijri new year", "arabic new year", "muharram");
        islamic(9, 1, "ramadan", "ramazan", "ramzan", "ramadhan", "ramathan");
        islamic(10, 1, "eid al fitr", "eid ul fitr", "eidul fitr", "festival of breaking the fast");
        islamic(
                12,
                10,
                "eid al adha",
                "eid ul adha",
                "eidul adha",
                "eid al azha",
                "eidul azha",
                "feast of the sacrifice");
    }

    private HolidayCalendar() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** @return null if there is no holiday of this name */
    static @Nullable When find(String name) {
        return BY_NAME.get(name);
    }

    private static void fixed(int month, int day, String... names) {
        put(new DayOfMonth(Month.of(month), day).each(), names);
    }

    private static void weekday(int month, int nth, DayOfWeek weekday, int later, String... names) {
        each(
                year -> year.withMonth(month)
                        .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                        .plusDays(later),
                names);
    }

    private static void easter(int later, String... names) {
        each(year -> MovableFeasts.easter(year.getYear()).plusDays(later), names);
    }

    private static void islamic(int month, int day, String... names) {
        put(new When.Recurring(Unit.YEAR, year -> MovableFeasts.islamic(year, month, day)), names);
    }

    private static void each(Function<LocalDate, LocalDate> in, String... names) {
        put(new When.Recurring(Unit.YEAR, year -> Span.day(in.apply(year))), names);
    }

    private static void put(When when, String... names) {
        Arrays.stream(names).forEach(name -> BY_NAME.put(name, when));
    }
}
