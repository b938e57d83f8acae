package dev.annals.commit.plan;

import dev.annals.belief.Claim;
import dev.annals.belief.Entity;
import dev.annals.belief.EntityIndex;
import dev.annals.belief.Predicate;
import dev.annals.belief.Value;
import dev.annals.change.Receipt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns that an end ended nothing: it may be early, or its names misspelt. */
record EndWarning(EntityIndex entities) {

    private static final String CODE = "nothing-ended";

    Receipt.Warning of(Claim end, Entity subject, Predicate predicate, String place) {
        String said = end.value() == null
                ? "No \"" + predicate.name() + "\" was"
                : "\"" + predicate.name() + "\" \"" + Wording.of(end.value(), entities) + "\" was not";
        String unknown = Stream.concat(Stream.of(subject.id()), object(end))
                .filter(entities::isNew)
                .distinct()
                .map(id -> "\"" + entities.get(id).name() + "\"")
                .collect(Collectors.joining(" and "));
        String names = unknown.isEmpty()
                ? " It still applies to what is said later about an earlier time."
                : " New names: " + unknown + ". Check the spelling.";
        return new Receipt.Warning(
                CODE, place, said + " believed of \"" + subject.name() + "\" at that time, so nothing ended." + names);
    }

    private static Stream<String> object(Claim end) {
        return end.value() instanceof Value.Of(String id) ? Stream.of(id) : Stream.empty();
    }
}
