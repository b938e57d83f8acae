package dev.annals.extract.llm;

import dev.annals.belief.ClaimKind;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.FoundClaim.Named;
import dev.annals.extract.FoundClaim.Said;
import dev.annals.extract.FoundClaim.Validity;
import dev.annals.extract.FoundClaim.Written;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.extract.llm.Answer.Tense;
import dev.annals.extract.llm.Evidence.Ground;
import dev.annals.vocabulary.Term;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a model's answer into claims, as far as the text supports them. */
final class Checker {

    private static final double NAMED = 0.9;
    private static final double MEANT = 0.8;
    private static final double FUTURE = 0.6;

    private final Prose prose;
    private final Evidence evidence;
    private final Entities entities;
    private final Dates dates;

    Checker(Prose prose, Evidence evidence, Entities entities) {
        this.prose = prose;
        this.evidence = evidence;
        this.entities = entities;
        this.dates = new Dates(evidence, prose.referenceTime());
    }

    /** A subject or object, and how well the text supports it. */
    private record Part(Said said, Ground ground) {}

    /** The claims: none, one, or two if the predicate is symmetric. */
    Stream<FoundClaim> check(Answer.Claim told, Term term) {
        return evidence.quote(told.quote()).flatMap(quote -> claim(told, term, quote)).stream()
                .flatMap(claim -> term.symmetric() ? both(claim) : Stream.of(claim));
    }

    private Optional<FoundClaim> claim(Answer.Claim told, Term term, Span quote) {
        Optional<Part> subject = entity(told.subject(), term.subjects(), quote);
        Optional<Part> object = object(told.object(), term, quote);
        if (subject.isEmpty() || object.isEmpty() || !goTogether(subject.get(), object.get())) {
            return Optional.empty();
        }
        return validity(told, term, quote)
                .map(validity -> new FoundClaim(
                        told.tense() == Tense.ENDED ? ClaimKind.END : ClaimKind.ASSERT,
                        (Named) subject.get().said(),
                        term.name(),
                        object.get().said(),
                        validity,
                        quote,
                        confidence(subject.get(), object.get(), validity)));
    }

    /** If both are only meant by pronouns, either could be anybody. */
    private static boolean goTogether(Part subject, Part object) {
        return !subject.said().equals(object.said())
                && (subject.ground() == Ground.NAMED || object.ground() == Ground.NAMED);
    }

    private Optional<Part> entity(String told, List<String> wanted, Span quote) {
        return evidence.name(told, quote)
                .flatMap(name -> entities.type(name.text(), wanted)
                        .map(type -> new Part(new Named(name.text(), type), name.ground())));
    }

    private Optional<Part> object(String told, Term term, Span quote) {
        List<String> wanted = term.objects();
        if (wanted.contains(Term.DATE)) {
            return evidence.time(told, quote).flatMap(date -> literal(told, term, quote));
        }
        return entities.has(told) || !EntityTypes.takeLiteral(wanted)
                ? entity(told, wanted, quote)
                : literal(told, term, quote);
    }

    /** The literal in the words of the text. */
    private Optional<Part> literal(String told, Term term, Span quote) {
        return evidence.literal(told, quote)
                .map(span -> span.of(prose.content()).replaceAll("\\s+", " "))
                .filter(text -> term.form() == null || term.form().matcher(text).matches())
                .map(text -> new Part(new Written(text), Ground.NAMED));
    }

    private Optional<Validity> validity(Answer.Claim told, Term term, Span quote) {
        if (term.timeless()) {
            return told.tense() == Tense.ENDED ? Optional.empty() : Optional.of(Validity.ALWAYS);
        }
        return dates.of(told, quote);
    }

    private double confidence(Part subject, Part object, Validity validity) {
        Instant from = validity.from();
        if (from != null && from.isAfter(prose.referenceTime())) {
            return FUTURE;
        }
        return subject.ground() == Ground.NAMED && object.ground() == Ground.NAMED ? NAMED : MEANT;
    }

    private static Stream<FoundClaim> both(FoundClaim claim) {
        return claim.said() instanceof Named other
                ? Stream.of(
                        claim,
                        new FoundClaim(
                                claim.kind(),
                                other,
                                claim.predicate(),
                                claim.subject(),
                                claim.validity(),
                                claim.quote(),
                                claim.confidence()))
                : Stream.of(claim);
    }
}
