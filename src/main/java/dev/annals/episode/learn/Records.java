package dev.annals.episode.learn;

import dev.annals.change.Op;
import dev.annals.extract.Extractors;
import dev.annals.mapping.Mappings;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds what JSON episodes say, using the mapping of their source if there is one. */
@Singleton
class Records {

    private final Mappings mappings;
    private final Extractors extractors;

    Records(Mappings mappings, Extractors extractors) {
        this.mappings = mappings;
        this.extractors = extractors;
    }

    Reading.Found read(String tenant, Waiting episode, ContentOffsets whole) {
        if (episode.source() == null || whole.left().text().isBlank()) {
            return Reading.Found.NOTHING;
        }
        return mappings.of(tenant, episode.source())
                .map(mapping -> mapping.read(whole.left().text()))
                .map(found -> {
                    List<Op.Make> claims = found.claims().stream()
                            .map(claim -> claim.mentionedIn(whole.placed(Objects.requireNonNull(claim.quote()))))
                            .toList();
                    return new Reading.Found(
                            List.of(),
                            claims,
                            Reading.predicates(claims, extractors.of(tenant).vocabulary()),
                            null,
                            note(found.misfits()));
                })
                .orElse(Reading.Found.NOTHING);
    }

    private static @Nullable String note(List<String> misfits) {
        return misfits.isEmpty() ? null : "not all of it fits the mapping of its source: " + String.join("; ", misfits);
    }
}
