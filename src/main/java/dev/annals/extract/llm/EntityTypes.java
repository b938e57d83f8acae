package dev.annals.extract.llm;

import dev.annals.belief.Entity;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types that entities may have. */
final class EntityTypes {

    static final String THING = Entity.UNTYPED;

    private EntityTypes() {}

    /** All that the predicates of a vocabulary speak of. */
    static List<String> of(Vocabulary vocabulary) {
        return Stream.concat(
                        vocabulary.terms().stream()
                                .flatMap(term -> Stream.concat(term.subjects().stream(), term.objects().stream())),
                        Stream.of(THING))
                .filter(type -> !Term.LITERALS.contains(type))
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether words may stand there that name nobody and nothing. */
    static boolean takeLiteral(List<String> wanted) {
        return wanted.stream().anyMatch(Term.LITERALS::contains);
    }

    /**
     * The type of an entity where certain ones are wanted; empty where it cannot be there.
     *
     * @param told what the model takes it for
     */
    static Optional<String> fitting(String told, List<String> wanted) {
        List<String> types =
                wanted.stream().filter(type -> !Term.LITERALS.contains(type)).toList();
        if (types.contains(told) || types.contains(THING)) {
            return Optional.of(told);
        }
        return told.equals(THING) ? types.stream().findFirst() : Optional.empty();
    }
}
