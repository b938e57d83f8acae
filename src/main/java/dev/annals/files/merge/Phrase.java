package dev.annals.files.merge;

import dev.annals.files.block.FactLine;
import dev.annals.files.block.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The beginning of a statement about a subject.
 *
 * @param start everything before the object
 */
record Phrase(String start, String subject, String predicate, boolean literal) {

    /** Every combination of subject and phrase, the longest first. */
    static List<Phrase> of(List<FactLine> facts) {
        Set<String> subjects = facts.stream().map(FactLine::subject).collect(Collectors.toSet());
        return facts.stream()
                .flatMap(told -> middle(told).stream())
                .distinct()
                .flatMap(middle -> subjects.stream()
                        .map(subject -> new Phrase(subject + middle.text, subject, middle.predicate, middle.literal)))
                .sorted(Comparator.comparingInt((Phrase phrase) -> phrase.start.length())
                        .reversed()
                        .thenComparing(Phrase::start)
                        .thenComparing(Phrase::predicate)
                        .thenComparing(Phrase::literal))
                .toList();
    }

    private record Middle(String text, String predicate, boolean literal) {}

    private static Optional<Middle> middle(FactLine told) {
        String statement = told.sentence().statement();
        int from = told.subject().length();
        int to = statement.length() - told.object().length();
        return statement.startsWith(told.subject() + " ") && statement.endsWith(" " + told.object()) && to > from + 1
                ? Optional.of(new Middle(statement.substring(from, to), told.predicate(), told.literal()))
                : Optional.empty();
    }

    /** The names of the entities in these facts. */
    static Set<String> objects(List<FactLine> facts) {
        return facts.stream()
                .flatMap(told -> told.literal() ? Stream.of(told.subject()) : Stream.of(told.subject(), told.object()))
                .collect(Collectors.toSet());
    }

    Optional<Said> read(Sentence sentence) {
        return sentence.statement().startsWith(start)
                ? Optional.of(new Said(
                        subject,
                        predicate,
                        sentence.statement().substring(start.length()).strip(),
                        literal,
                        sentence.dates()))
                : Optional.empty();
    }
}
