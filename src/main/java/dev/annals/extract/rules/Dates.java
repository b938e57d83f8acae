package dev.annals.extract.rules;

import dev.annals.extract.FoundTime;
import dev.annals.time.Instants;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        Optional<Referent> time = times.stream()
                .filter(one ->
                        one.explicit() && one.span().start() == node.span().start())
                .filter(one -> !one.from().equals(Instants.MIN) && !one.to().equals(Instants.MAX))
                .findFirst()
                .map(one -> Referent.literal(one.text(), one.span()));
        return time.or(() -> named(node.name()));
    }

    private Optional<Referent> named(@Nullable NameSpan name) {
        return name != null
                        && name.kind().equals("DATE")
                        && DATED.matcher(parse.text(name.span())).matches()
                ? Optional.of(Referent.literal(parse.text(name.span()), name.span()))
                : Optional.empty();
    }
}
