package dev.annals.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.asof.Basis;
import dev.annals.entity.EntityProfile;
import dev.annals.entity.KnownEntity;
import dev.annals.entity.MergedEntity;
import dev.annals.entity.OtherName;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param more whether there are facts beyond the first thousand, which {@code /v1/facts} returns in pages */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntityState(
        Basis basis,

        @Schema(description = "What the id counts as after a merge") @Nullable
        MergedEntity countsAs,

        @Schema(description = "The entity that the id leads to")
        KnownEntity entity,

        @Schema(description = "What counts as this entity after merges, in the order of the merges")
        List<MergedEntity> counted,

        @Schema(description = "Other names that find this entity")
        List<OtherName> aliases,

        List<Fact> facts,
        boolean more) {

    static EntityState of(EntityProfile profile, FactPage page) {
        return new EntityState(
                page.basis(),
                profile.countsAs(),
                profile.entity(),
                profile.counted(),
                profile.aliases(),
                page.facts(),
                page.next() != null);
    }
}
