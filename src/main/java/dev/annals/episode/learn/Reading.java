package dev.annals.episode.learn;

import dev.annals.belief.Predicate;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.digest.Digest;
import dev.annals.episode.Kind;
import dev.annals.extract.Characters;
import dev.annals.extract.Extracted;
import dev.annals.extract.Extractor;
import dev.annals.extract.Extractors;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.Literals;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.mapping.Mappings;
import dev.annals.problem.Texts;
import dev.annals.recall.Remainder;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads episodes, prose and JSON: the claims they make, each with the words that make it. */
@Singleton
class Reading {

    /**
     * What an episode was found to say.
     *
     * @param vocabulary how many values the claims' predicates hold
     * @param note how it went, where that is worth telling
     */
    record Found(
            List<Op.Make> claims,
            List<Predicate> vocabulary,
            @Nullable String note) {
        static final Found NOTHING = new Found(List.of(), List.of(), null);
    }

    private final Extractors extractors;
    private final Mappings mappings;
    private final boolean wanted;
    private final Literals literals = new Literals();

    /** @param wanted whether prose is read at all */
    Reading(
            Extractors extractors,
            Mappings mappings,
            @ConfigProperty(name = "annals.extract.prose", defaultValue = "true") boolean wanted) {
        this.extractors = extractors;
        this.mappings = mappings;
        this.wanted = wanted;
    }

    /**
     * None where whoever reported it said what it claims.
     *
     * @param content of the episode, without what Annals rendered
     */
    Found read(String tenant, Waiting episode, Remainder content) {
        if (episode.claims() != null || content.text().isBlank()) {
            return Found.NOTHING;
        }
        if (episode.kind() == Kind.JSON) {
            return records(tenant, episode, content);
        }
        return wanted ? prose(tenant, episode, content) : Found.NOTHING;
    }

    /** What the mapping of its source, if there is one, finds in JSON. */
    private Found records(String tenant, Waiting episode, Remainder content) {
        if (episode.source() == null) {
            return Found.NOTHING;
        }
        return mappings.of(tenant, episode.source())
                .map(mapping -> mapping.read(content.text()))
                .map(found -> {
                    Characters characters = new Characters(episode.content());
                    List<Op.Make> claims = found.claims().stream()
                            .map(claim -> claim.mentionedIn(
                                    placed(Objects.requireNonNull(claim.quote()), content, characters)))
                            .toList();
                    return new Found(
                            claims, predicates(claims, extractors.of(tenant).vocabulary()), note(found.misfits()));
                })
                .orElse(Found.NOTHING);
    }

    private static @Nullable String note(List<String> misfits) {
        return misfits.isEmpty() ? null : "not all of it fits the mapping of its source: " + String.join("; ", misfits);
    }

    private Found prose(String tenant, Waiting episode, Remainder content) {
        Prose prose = new Prose(content.text(), episode.referenceTime(), episode.speaker(), null);
        Characters characters = new Characters(episode.content());
        Extractor extractor = extractors.of(tenant);
        Extracted extracted = extractor.report(prose);
        List<Op.Make> claims = extracted.found().claims().stream()
                .map(found -> literals.canonical(found, extractor.vocabulary(), prose.referenceTime())
                        .op(quote(found, extracted.by(), content, characters)))
                .toList();
        return new Found(claims, predicates(claims, extractor.vocabulary()), extracted.note());
    }

    /** Those of the vocabulary that the claims are about. */
    private static List<Predicate> predicates(List<Op.Make> claims, Vocabulary vocabulary) {
        return claims.stream()
                .map(Op.Make::predicate)
                .distinct()
                .flatMap(name -> vocabulary.term(name).map(Term::predicate).stream())
                .toList();
    }

    private static Quote quote(FoundClaim found, String by, Remainder content, Characters characters) {
        Span span = found.quote();
        String text = span.of(content.text());
        return placed(new Quote(text, span.start(), span.end(), by, key(found, text)), content, characters);
    }

    /** From chars of what is left of a content to characters of the whole. */
    private static Quote placed(Quote quote, Remainder content, Characters characters) {
        return new Quote(
                quote.text(),
                characters.before(content.place(quote.start())),
                characters.before(content.place(quote.end() - 1)) + 1,
                quote.by(),
                quote.key());
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
