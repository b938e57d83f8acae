package dev.annals.episode.learn;

import dev.annals.belief.Predicate;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.digest.Digest;
import dev.annals.episode.Kind;
import dev.annals.extract.Extracted;
import dev.annals.extract.Extractor;
import dev.annals.extract.Extractors;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.Literals;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.problem.Texts;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads episodes: the claims they make and the names they give, each with its quote. */
@Singleton
public class Reading {

    /**
     * What was found in an episode.
     *
     * @param names other names of entities
     * @param vocabulary the predicates of the claims, with their cardinality
     * @param by the extractor that found it; null if there was no prose to read
     * @param note how it went, if that is worth reporting; else null
     */
    public record Found(
            List<Op.Alias> names,
            List<Op.Make> claims,
            List<Predicate> vocabulary,
            @Nullable String by,
            @Nullable String note) {

        public static final Found NOTHING = new Found(List.of(), List.of(), List.of(), null, null);
    }

    private final Extractors extractors;
    private final Records records;
    private final LoopGuard guard;
    private final boolean wanted;
    private final Literals literals = new Literals();

    /** @param wanted whether prose is read at all */
    Reading(
            Extractors extractors,
            Records records,
            LoopGuard guard,
            @ConfigProperty(name = "annals.extract.prose", defaultValue = "true") boolean wanted) {
        this.extractors = extractors;
        this.records = records;
        this.guard = guard;
        this.wanted = wanted;
    }

    /** The tenant's extractor in use, with its version. */
    public String extractor(String tenant) {
        return extractors.of(tenant).name();
    }

    /**
     * Finds nothing in prose whose reporter already said what it claims.
     *
     * @param content of the episode, without what Annals rendered
     */
    Found read(String tenant, Waiting episode, ContentOffsets content) {
        if (episode.claims() != null) {
            return Found.NOTHING;
        }
        return episode.kind() == Kind.JSON
                ? records.read(tenant, episode, content)
                : prose(tenant, content, episode.referenceTime(), episode.speaker());
    }

    /** Reads prose just as it is read when learned. */
    public Found read(String tenant, String content, Instant referenceTime, @Nullable String speaker) {
        ContentOffsets whole = new ContentOffsets(content, guard.withoutRendered(tenant, content));
        return prose(tenant, whole, referenceTime, speaker);
    }

    private Found prose(String tenant, ContentOffsets whole, Instant referenceTime, @Nullable String speaker) {
        String text = whole.left().text();
        if (!wanted || text.isBlank()) {
            return Found.NOTHING;
        }
        Extractor extractor = extractors.of(tenant);
        Extracted extracted = extractor.report(new Prose(text, referenceTime, speaker, null));
        List<Op.Make> claims = extracted.found().claims().stream()
                .map(found -> literals.canonical(found, extractor.vocabulary(), referenceTime)
                        .op(whole.placed(quote(found, extracted.by(), text))))
                .toList();
        List<Op.Alias> names = extracted.found().aliases().stream()
                .map(alias -> alias.op(QuotedName.why(whole.placed(quoted(alias.quote(), extracted.by(), text, "")))))
                .toList();
        return new Found(names, claims, predicates(claims, extractor.vocabulary()), extracted.by(), extracted.note());
    }

    /** The predicates of the vocabulary that the claims use. */
    static List<Predicate> predicates(List<Op.Make> claims, Vocabulary vocabulary) {
        return claims.stream()
                .map(Op.Make::predicate)
                .distinct()
                .flatMap(name -> vocabulary.term(name).map(Term::predicate).stream())
                .toList();
    }

    private static Quote quote(FoundClaim found, String by, String text) {
        return quoted(found.quote(), by, text, key(found, found.quote().of(text)));
    }

    private static Quote quoted(Span span, String by, String text, String key) {
        return new Quote(span.of(text), span.start(), span.end(), by, key);
    }

    private static String key(FoundClaim found, String words) {
        String said = switch (found.said()) {
            case FoundClaim.Named named -> named.name();
            case FoundClaim.Written written -> written.text();
        };
        List<String> content = List.of(
                found.kind().word(),
                found.predicate(),
                Texts.caseFolded(found.subject().name()),
                Texts.caseFolded(said),
                Texts.caseFolded(words));
        return Digest.ofContent(content).hex();
    }
}
