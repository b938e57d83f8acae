package dev.annals.extract.llm;

import static java.util.stream.Collectors.toCollection;

import dev.annals.extract.FoundClaim;
import dev.annals.extract.FoundClaim.Named;
import dev.annals.extract.FoundEntity;
import dev.annals.extract.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The entities that a model names, as far as the text mentions them. */
final class Entities {

    private final Evidence evidence;
    private final Map<String, String> types = new LinkedHashMap<>();

    /** @param known the valid types; an entity of any other becomes a {@code Thing} */
    Entities(List<Answer.Entity> told, Set<String> known, Evidence evidence) {
        this.evidence = evidence;
        for (Answer.Entity entity : told) {
            String type = known.contains(entity.type()) ? entity.type() : EntityTypes.THING;
            evidence.kept(entity.name()).ifPresent(name -> types.putIfAbsent(name, type));
        }
    }

    boolean has(String told) {
        return evidence.kept(told).filter(types::containsKey).isPresent();
    }

    /** The type of an entity where only some types are allowed; empty if it fits none of them. */
    Optional<String> type(String name, List<String> wanted) {
        return EntityTypes.fitting(types.getOrDefault(name, EntityTypes.THING), wanted);
    }

    /** The entities of the claims first, with the types they have there. */
    List<FoundEntity> found(List<FoundClaim> claims) {
        Set<Named> all = claims.stream()
                .flatMap(claim -> Stream.of(claim.subject(), claim.said()))
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .collect(toCollection(LinkedHashSet::new));
        Set<String> names = all.stream().map(Named::name).collect(toCollection(LinkedHashSet::new));
        types.forEach((name, type) -> {
            if (names.add(name)) {
                all.add(new Named(name, type));
            }
        });
        return all.stream().map(this::entity).flatMap(Optional::stream).toList();
    }

    private Optional<FoundEntity> entity(Named named) {
        List<Span> mentions = evidence.mentions(named.name());
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundEntity(named.name(), named.type(), mentions));
    }
}
