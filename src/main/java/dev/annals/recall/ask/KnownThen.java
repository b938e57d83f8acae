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
 * A question about what was believed once: "what did we believe in May about Ann's employer?"
 *
 * @param question what is asked as of then
 * @param knownAt the last instant of then; null where it is about what is believed now
 */
public record KnownThen(String question, @Nullable Instant knownAt) {

    private static final TimeExpressions TIMES = new TimeExpressions();
    private static final Pattern BELIEVED = Pattern.compile(
            "\\s*(what|who|whom|where|which \\w+) did (?:we|you|i|they|annals) (?:believe|think|know|assume)"
                    + "(?: back)?(?: in| on| at| as of| by| during| before)?(?: the)?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINT = Pattern.compile("^[\\s,]*(?:about|that|of)?\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEING = Pattern.compile("^(?:is|was|were|are)\\b.*", Pattern.CASE_INSENSITIVE);

    /** @param at what counts as today */
    public static KnownThen of(String question, Instant at) {
        List<TimeExpression> times = TIMES.find(question, at);
        if (!times.isEmpty()) {
            TimeExpression time = times.getFirst();
            Matcher believed = BELIEVED.matcher(question.substring(0, time.start()));
            Matcher joint = JOINT.matcher(question.substring(time.end()));
            if (believed.matches() && joint.find()) {
                String rest = question.substring(time.end() + joint.end());
                Instant end = Instants.earlier(time.to(), at);
                return new KnownThen(asked(believed.group(1), rest), end.minusNanos(1000));
            }
        }
        return new KnownThen(question, null);
    }

    private static String asked(String word, String rest) {
        if (word.equalsIgnoreCase("what")) {
            return "what did we know about " + rest;
        }
        return BEING.matcher(rest).matches() ? word + " " + rest : word + " did " + rest;
    }
}
