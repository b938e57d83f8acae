package dev.annals.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its time expressions in brackets, and their meanings: {@code 2019-05-03} is that day,
 * {@code 2019-01-01/2020-01-01} is an interval without its end, and {@code ..} is an open end.
 */
record Marked(String text, List<String> expressions) {

    /** A Wednesday. */
    static final Instant REFERENCE = Instant.parse("2021-06-16T10:00:00Z");

    private static final TimeExpressions TIMES = new TimeExpressions();
    private static final Pattern BRACKETS = Pattern.compile("\\[(.*?)]");

    static List<TimeExpression> find(String text) {
        return TIMES.find(text, REFERENCE);
    }

    /** @param meanings separated by spaces, in the order of the brackets */
    static void check(String marked, String meanings) {
        Marked expected = read(marked, meanings);
        assertThat(find(expected.text).stream().map(Marked::show))
                .as(expected.text)
                .containsExactlyElementsOf(expected.expressions);
    }

    private static Marked read(String marked, String meanings) {
        StringBuilder text = new StringBuilder();
        List<String> expressions = new ArrayList<>();
        String[] all = meanings.split(" ");
        Matcher brackets = BRACKETS.matcher(marked);
        while (brackets.find()) {
            brackets.appendReplacement(text, "");
            int start = text.length();
            text.append(brackets.group(1));
            expressions.add(
                    start + "-" + text.length() + " " + brackets.group(1) + ": " + whole(all[expressions.size()]));
        }
        brackets.appendTail(text);
        assertThat(expressions).hasSameSizeAs(all);
        return new Marked(text.toString(), expressions);
    }

    private static String whole(String meaning) {
        return meaning.contains("/")
                ? meaning
                : meaning + "/" + LocalDate.parse(meaning).plusDays(1);
    }

    private static String show(TimeExpression found) {
        return found.start() + "-" + found.end() + " " + found.text() + ": " + show(found.from()) + "/"
                + show(found.to());
    }

    private static String show(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        assertThat(instant).isEqualTo(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return day.getYear() == 1 || day.getYear() == 9999 ? ".." : day.toString();
    }
}
