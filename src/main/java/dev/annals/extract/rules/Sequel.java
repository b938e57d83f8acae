package dev.annals.extract.rules;

import dev.annals.extract.FoundTime;
import dev.annals.extract.Span;
import dev.annals.time.Instants;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides the dates of a clause at a word such as "then": "lived in Rome until 2019, since then in Turin". */
final class Sequel {

    private static final Pattern CONTINUES = Pattern.compile(
            "\\b(?:(?:ever )?since then|since that time|from then on|from that (?:time|point|moment) on)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLLOWS = Pattern.compile(
            "\\b(?:then|afterwards?|thereafter|subsequently|later|after (?:that|this))\\b", Pattern.CASE_INSENSITIVE);

    private Sequel() {}

    /**
     * The dates that belong to an object.
     *
     * @param dates of the clause, in order
     * @return empty if the object comes after all of them, at a time that nobody says
     */
    static Optional<List<FoundTime>> of(Parse parse, List<FoundTime> dates, Span object) {
        if (dates.isEmpty()) {
            return Optional.of(dates);
        }
        int at = begin(parse, dates);
        boolean after = object.start() > at;
        List<FoundTime> own = dates.stream()
                .filter(date -> date.span().start() >= at == after)
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }

    /** Where the sequel begins; beyond the sentence if there is none. */
    private static int begin(Parse parse, List<FoundTime> dates) {
        FoundTime first = dates.getFirst();
        String text = parse.text(parse.span());
        int from = first.span().end() - parse.span().start();
        Matcher continues = CONTINUES.matcher(text);
        if (continues.find(from)) {
            return parse.span().start() + continues.start();
        }
        Matcher follows = FOLLOWS.matcher(text);
        while (isOver(first) && follows.find(from)) {
            int at = parse.span().start() + follows.start();
            if (dates.stream()
                    .noneMatch(
                            date -> date.span().start() < at && at < date.span().end())) {
                return at;
            }
            from = follows.end();
        }
        return Integer.MAX_VALUE;
    }

    /** "Until 2019", "from 2010 to 2019". */
    private static boolean isOver(FoundTime date) {
        return date.from().equals(Instants.MIN) || date.through().isAfter(date.to());
    }
}
