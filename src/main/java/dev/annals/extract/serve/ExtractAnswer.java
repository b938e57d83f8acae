package dev.annals.extract.serve;

import dev.annals.belief.ClaimKind;
import dev.annals.extract.Characters;
import dev.annals.extract.Extraction;
import dev.annals.extract.FoundAlias;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.FoundEntity;
import dev.annals.extract.FoundTime;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.time.Instants;

/** Converts an extraction to the form of the API. */
final class ExtractAnswer {

    private final Prose prose;
    private final Characters characters;

    ExtractAnswer(Prose prose) {
        this.prose = prose;
        this.characters = new Characters(prose.content());
    }

    Extract.Answer of(Extraction extraction) {
        return new Extract.Answer(
                extraction.entities().stream().map(this::entity).toList(),
                extraction.claims().stream().map(this::claim).toList(),
                extraction.aliases().stream().map(this::alias).toList(),
                extraction.times().stream().map(this::time).toList());
    }

    private Extract.Entity entity(FoundEntity found) {
        return new Extract.Entity(
                found.name(),
                found.type(),
                found.mentions().stream().map(this::stretch).toList());
    }

    private Extract.Stretch stretch(Span span) {
        return new Extract.Stretch(characters.before(span.start()), characters.before(span.end()));
    }

    private Extract.Claim claim(FoundClaim found) {
        Extract.Stretch quote = stretch(found.quote());
        FoundClaim.Validity validity = found.validity();
        return new Extract.Claim(
                found.kind().word(),
                named(found.subject()),
                found.predicate(),
                found.said() instanceof FoundClaim.Named named ? named(named) : null,
                found.said() instanceof FoundClaim.Written(String text) ? text : null,
                validity.from() == null ? prose.referenceTime() : Instants.bounded(validity.from()),
                found.kind() == ClaimKind.END ? null : Instants.bounded(validity.to()),
                found.confidence(),
                found.quote().of(prose.content()),
                quote.start(),
                quote.end());
    }

    private Extract.Alias alias(FoundAlias found) {
        Extract.Stretch quote = stretch(found.quote());
        return new Extract.Alias(
                "alias",
                named(found.entity()),
                found.name(),
                found.confidence(),
                found.quote().of(prose.content()),
                quote.start(),
                quote.end());
    }

    private static Extract.Named named(FoundClaim.Named named) {
        return new Extract.Named(named.name(), named.type());
    }

    private Extract.Time time(FoundTime found) {
        Extract.Stretch where = stretch(found.span());
        return new Extract.Time(
                found.text(), where.start(), where.end(), Instants.bounded(found.from()), Instants.bounded(found.to()));
    }
}
