package dev.annals.extract.llm;

import dev.annals.belief.Entity;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types an entity may have. */
final class EntityTypes {

    static final String THING = Entity.UNTYPED;

    private EntityTypes() {}

    /** All types that the predicates of a vocabulary use. */
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

    /** Whether a literal, which names no entity, is allowed. */
    static boolean takeLiteral(List<String> wanted) {
        return wanted.stream().anyMatch(Term.LITERALS::contains);
    }

    /**
     * The type of an entity where only some types are allowed; empty if it fits none of them.
     *
     * @param told the type that the model gave it
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
