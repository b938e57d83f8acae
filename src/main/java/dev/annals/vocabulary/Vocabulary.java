package dev.annals.vocabulary;

import dev.annals.digest.Digest;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Predicates with their words, by name. */
public final class Vocabulary {

    private static final List<String> SHIPPED = List.of("people", "profile", "organizations", "preferences", "work");
    private static final int EDITION_LENGTH = 8;

    private final Map<String, Term> terms;
    private final String edition;

    private Vocabulary(Map<String, Term> terms, String edition) {
        this.terms = terms;
        this.edition = edition;
    }

    /** The vocabulary that ships with Annals. */
    public static Vocabulary shipped() {
        Map<String, Term> terms = SHIPPED.stream()
                .flatMap(part -> VocabularyFile.shipped(part).stream())
                .collect(Collectors.toMap(Term::name, term -> term, (_, later) -> later, LinkedHashMap::new));
        return new Vocabulary(terms, "");
    }

    /** @throws IllegalArgumentException if the file is invalid, with the place and the reason */
    public Vocabulary with(Path file) {
        String text = VocabularyFile.text(file);
        return with(VocabularyFile.read(file.toString(), text), text);
    }

    /**
     * This vocabulary, with these terms in place of those of the same name.
     *
     * @param source the text they were read from
     */
    public Vocabulary with(Collection<Term> others, String source) {
        Map<String, Term> all = new LinkedHashMap<>(terms);
        others.forEach(term -> all.put(term.name(), term));
        String digest = Digest.ofContent(List.of(edition, source)).hex();
        return new Vocabulary(all, digest.substring(0, EDITION_LENGTH));
    }

    public Collection<Term> terms() {
        return terms.values();
    }

    public Optional<Term> term(String predicate) {
        return Optional.ofNullable(terms.get(predicate));
    }

    /**
     * The name of an extractor that uses this vocabulary, marked if it is not the shipped one: {@code
     * rules/1+3f09c2ab}.
     */
    public String mark(String extractor) {
        return edition.isEmpty() ? extractor : extractor + "+" + edition;
    }
}
