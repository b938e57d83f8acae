package dev.annals.extract.rules;

import dev.annals.extract.FoundTime;
import dev.annals.time.Instants;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The dates of a sentence, as values. */
final class Dates {

    private static final Pattern DATED = Pattern.compile(".*\\d{3,4}.*|.*\\b(January|February|March|April|May|June|July"
            + "|August|September|October|November|December)\\b.*");

    private final Parse parse;
    private final List<FoundTime> times;

    Dates(Parse parse, List<FoundTime> times) {
        this.parse = parse;
        this.times = times;
    }

    /** Whether a word is part of a time expression. */
    boolean isTime(Node node) {
        return times.stream().anyMatch(time -> time.span().contains(node.span()));
    }

    /** A date with its year that starts at this word, or in a name that contains it. */
    Optional<Referent> at(Node node) {
        NameSpan name = node.name();
        if (name != null
                && name.kind().equals("DATE")
                && DATED.matcher(parse.text(name.span())).matches()) {
            return Optional.of(Referent.literal(parse.text(name.span()), name.span()));
        }
        return times.stream()
                .filter(time ->
                        time.explicit() && time.span().start() == node.span().start())
                .filter(time -> !time.from().equals(Instants.MIN) && !time.to().equals(Instants.MAX))
                .findFirst()
                .map(time -> Referent.literal(time.text(), time.span()));
    }
}
