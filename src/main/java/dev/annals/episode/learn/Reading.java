package dev.annals.episode.learn;

import dev.annals.belief.Predicate;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.digest.Digest;
import dev.annals.episode.Kind;
import dev.annals.extract.Characters;
import dev.annals.extract.Extractor;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.problem.Texts;
import dev.annals.recall.Remainder;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the prose of episodes: the claims it makes, each with the words that make it. */
@Singleton
class Reading {

    private final Extractor extractor;
    private final Vocabulary vocabulary;

    Reading(Extractor extractor, Vocabulary vocabulary) {
        this.extractor = extractor;
        this.vocabulary = vocabulary;
    }

    /**
     * None where whoever reported it said what it claims.
     *
     * @param content of the episode, without what Annals rendered
     */
    List<Op.Make> claims(Waiting episode, Remainder content) {
        if (episode.claims() != null
                || episode.kind() == Kind.JSON
                || content.text().isBlank()) {
            return List.of();
        }
        Prose prose = new Prose(content.text(), episode.referenceTime(), episode.speaker(), null);
        Characters characters = new Characters(episode.content());
        return extractor.extract(prose).claims().stream()
                .map(found -> found.op(quote(found, content, characters)))
                .toList();
    }

    /** Those of the vocabulary that the claims are about. */
    List<Predicate> predicates(List<Op.Make> claims) {
        return claims.stream()
                .map(Op.Make::predicate)
                .distinct()
                .flatMap(name -> vocabulary.term(name).map(Term::predicate).stream())
                .toList();
    }

    private Quote quote(FoundClaim found, Remainder content, Characters characters) {
        Span span = found.quote();
        String text = span.of(content.text());
        return new Quote(
                text,
                characters.before(content.place(span.start())),
                characters.before(content.place(span.end() - 1)) + 1,
                extractor.name(),
                key(found, text));
    }

    private static String key(FoundClaim found, String text) {
        String said = switch (found.said()) {
            case FoundClaim.Named named -> named.name();
            case FoundClaim.Written written -> written.text();
        };
        List<String> content = List.of(
                found.kind().word(),
                found.predicate(),
                Texts.folded(found.subject().name()),
                Texts.folded(said),
                Texts.folded(text));
        return Digest.ofContent(content).hex();
    }
}
