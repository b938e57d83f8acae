package dev.annals.bootstrap.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of the decisions that a status refers to. */
final class DecisionNumbers {

    /** A decision that is only partially superseded has no successor. */
    private static final String WHOLLY = "(?<!partially )(?<!partly )";

    private static final Pattern BY = Pattern.compile(
            WHOLLY + "\\b(?:superseded|superceded|replaced|obsoleted|overridden)\\s+by:?\\s*([^\\n]{0,200})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF = Pattern.compile(
            WHOLLY + "\\b(?:supersedes|supercedes|replaces|obsoletes|overrides):?\\s+([^\\n]{0,200})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]\\n]*]\\(([^()\\s]*)[^()\\n]*\\)");
    private static final Pattern TARGET =
            Pattern.compile("(?:^|/)(?:adr[-_ ]?)?(\\d{1,8})[-_.](?!\\d\\d-)[^/]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "(?:\\bADR[\\s#-]*|\\(\\.?/?(?:[^()\\s]*/)?(?:adr[-_])?|\\[|^|[\\s,#])0*(\\d{1,8})(?!\\d|/|\\.\\d)(?!-\\d\\d-)",
            Pattern.CASE_INSENSITIVE);

    private DecisionNumbers() {}

    /** @param own the number of the record itself */
    static List<Integer> supersededBy(int own, String text) {
        return numbers(own, BY, text);
    }

    static List<Integer> supersedes(int own, String text) {
        return numbers(own, OF, text);
    }

    private static List<Integer> numbers(int own, Pattern pattern, String text) {
        List<Integer> numbers = new ArrayList<>();
        String linked = LINK.matcher(text).replaceAll(DecisionNumbers::named);
        pattern.matcher(linked).results().forEach(found -> {
            Matcher number = NUMBER.matcher(
                    DATE.matcher(Objects.requireNonNull(found.group(1))).replaceAll(""));
            while (number.find()) {
                int other = Integer.parseInt(Objects.requireNonNull(number.group(1)));
                if (other != own && !numbers.contains(other)) {
                    numbers.add(other);
                }
            }
        });
        return numbers;
    }

    /**
     * In a link to a numbered file, the number counts, not the text of the link, which is a title and may contain other
     * numbers.
     */
    private static String named(MatchResult link) {
        Matcher target = TARGET.matcher(Objects.requireNonNull(link.group(1)));
        return Matcher.quoteReplacement(target.find() ? "ADR " + target.group(1) : link.group());
    }
}
