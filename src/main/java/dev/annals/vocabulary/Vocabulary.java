package dev.annals.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Predicates by name. */
public final class Vocabulary {

    private static final List<String> SHIPPED = List.of("people", "organizations", "preferences", "work");

    private final Map<String, Term> terms;

    private Vocabulary(Map<String, Term> terms) {
        this.terms = terms;
    }

    public static Vocabulary of(Collection<Term> terms) {
        return new Vocabulary(Map.of()).with(terms);
    }

    /** The one that ships with Annals. */
    public static Vocabulary shipped() {
        return of(SHIPPED.stream()
                .flatMap(part -> VocabularyFile.read(part).stream())
                .toList());
    }

    /** This one, with these instead of those of the same name. */
    public Vocabulary with(Collection<Term> others) {
        Map<String, Term> all = new LinkedHashMap<>(terms);
        others.forEach(term -> all.put(term.name(), term));
        return new Vocabulary(all);
    }

    public Collection<Term> terms() {
        return terms.values();
    }

    public Optional<Term> term(String predicate) {
        return Optional.ofNullable(terms.get(predicate));
    }
}
