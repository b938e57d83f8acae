package dev.annals.episode.learn;

import dev.annals.belief.Predicate;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.digest.Digest;
import dev.annals.episode.Kind;
import dev.annals.extract.Characters;
import dev.annals.extract.Extracted;
import dev.annals.extract.Extractor;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.Literals;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.problem.Texts;
import dev.annals.recall.Remainder;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the prose of episodes: the claims it makes, each with the words that make it. */
@Singleton
public class Reading {

    /**
     * What prose was found to say.
     *
     * @param vocabulary how many values the claims' predicates hold
     * @param by the extractor that found it; null where nothing was to be read
     * @param note how it went, where that is worth telling
     */
    public record Found(
            List<Op.Make> claims,
            List<Predicate> vocabulary,
            @Nullable String by,
            @Nullable String note) {

        public static final Found NOTHING = new Found(List.of(), List.of(), null, null);
    }

    private final Extractor extractor;
    private final LoopGuard guard;
    private final Vocabulary vocabulary;
    private final Literals literals;

    Reading(Extractor extractor, LoopGuard guard, Vocabulary vocabulary) {
        this.extractor = extractor;
        this.guard = guard;
        this.vocabulary = vocabulary;
        this.literals = new Literals(vocabulary);
    }

    /** The extractor in use, with its version. */
    public String extractor() {
        return extractor.name();
    }

    /**
     * None where whoever reported it said what it claims.
     *
     * @param content of the episode, without what Annals rendered
     */
    Found read(Waiting episode, Remainder content) {
        return episode.claims() != null || episode.kind() == Kind.JSON
                ? Found.NOTHING
                : read(episode.content(), content, episode.referenceTime(), episode.speaker());
    }

    /** Reads an episode's content as when it was learned. */
    public Found read(String tenant, String content, Instant referenceTime, @Nullable String speaker) {
        return read(content, guard.withoutRendered(tenant, content), referenceTime, speaker);
    }

    private Found read(String whole, Remainder content, Instant referenceTime, @Nullable String speaker) {
        if (content.text().isBlank()) {
            return Found.NOTHING;
        }
        Prose prose = new Prose(content.text(), referenceTime, speaker, null);
        Characters characters = new Characters(whole);
        Extracted extracted = extractor.report(prose);
        List<Op.Make> claims = extracted.found().claims().stream()
                .map(found ->
                        literals.canonical(found, referenceTime).op(quote(found, extracted.by(), content, characters)))
                .toList();
        return new Found(claims, predicates(claims), extracted.by(), extracted.note());
    }

    /** Those of the vocabulary that the claims are about. */
    private List<Predicate> predicates(List<Op.Make> claims) {
        return claims.stream()
                .map(Op.Make::predicate)
                .distinct()
                .flatMap(name -> vocabulary.term(name).map(Term::predicate).stream())
                .toList();
    }

    private static Quote quote(FoundClaim found, String by, Remainder content, Characters characters) {
        Span span = found.quote();
        String text = span.of(content.text());
        return new Quote(
                text,
                characters.before(content.place(span.start())),
                characters.before(content.place(span.end() - 1)) + 1,
                by,
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
