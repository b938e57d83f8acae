package dev.annals.recall.ask;

import dev.annals.time.Instants;
import dev.annals.time.expression.TimeExpression;
import dev.annals.time.expression.TimeExpressions;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question about what was believed at some past time: "what did we believe in May about Ann's employer?"
 *
 * @param question the question to answer as of that time
 * @param knownAt the last instant of that time; null if the question is about what is believed now
 */
public record KnownThen(String question, @Nullable Instant knownAt) {

    private static final TimeExpressions TIMES = new TimeExpressions();
    private static final String WE = "(?:we|you|i|they|annals)";
    private static final String LED = "(?:\\s+back)?(?:\\s+(?:in|on|at|as of|by|during|before))?(?:\\s+the)?\\s*";

    /** "Did we believe". */
    private static final String BELIEVED = "\\bdid " + WE
            + " (?:(?:already|still|then|first|ever|originally) )*(?:believe|think|know|assume|suppose)\\b";

    private static final Pattern WHEN = pattern("\\s*(?:since )?when\\b.*");
    private static final Pattern ANYWHERE = pattern(".*" + BELIEVED + ".*");

    /** "What did we believe in (May)". */
    private static final Pattern ASKED = pattern("(.*" + BELIEVED + ")" + LED);

    /** "In (May), what did we believe". */
    private static final Pattern FRONT = pattern("\\s*(?:back )?(?:in|on|at|as of|by|during)?(?: the)?\\s*");

    /** "As known in (May)", "according to what we knew in (May)", "as far as we knew in (May)". */
    private static final Pattern FRAMED = pattern("(.*?)[\\s,]*\\b(?:as (?:was |it was |" + WE + " )?"
            + "(?:known|knew|believed|recorded|understood|thought)"
            + "|(?:according to|based on|from|given|going by) what (?:" + WE + "|was)"
            + " (?:knew|believed|thought|known|recorded)"
            + "|(?:as|so) far as (?:" + WE + " knew|was known))" + LED);

    private static final Pattern JOINT = pattern("[\\s,]*(.*)");

    /** @param at the instant that counts as today */
    public static KnownThen of(String question, Instant at) {
        List<TimeExpression> times = TIMES.find(question, at);
        for (TimeExpression time : times) {
            String before = question.substring(0, time.start());
            String after = behind(question.substring(time.end()));
            Matcher framed = FRAMED.matcher(before);
            if (framed.matches()) {
                return then(framed.group(1).isBlank() ? after : framed.group(1) + " " + after, time, at);
            }
            Matcher asked = ASKED.matcher(before);
            if (asked.matches() && !WHEN.matcher(before).matches() && !after.isBlank()) {
                return then(asked.group(1) + " " + after, time, at);
            }
            if (FRONT.matcher(before).matches() && ANYWHERE.matcher(after).matches()) {
                return then(after, time, at);
            }
        }
        boolean late = times.size() == 1
                && ANYWHERE.matcher(question).matches()
                && !WHEN.matcher(question).matches();
        return late ? then(question, times.getFirst(), at) : new KnownThen(question, null);
    }

    private static KnownThen then(String question, TimeExpression time, Instant at) {
        return new KnownThen(question, Instants.earlier(time.to(), at).minusNanos(1000));
    }

    private static String behind(String text) {
        Matcher joint = JOINT.matcher(text);
        return joint.matches() ? joint.group(1) : text;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
