package dev.annals.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.annals.contradiction.KnownContradiction;
import dev.annals.decision.KnownDecision;
import dev.annals.fact.Fact;
import dev.annals.fact.Provenance;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one commit changed, all as of that commit. */
@RegisterForReflection(
        targets = {
            CommitEvent.class,
            CommitEvent.Facts.class,
            CommitEvent.Contradictions.class,
            CommitEvent.Decisions.class,
            Provenance.CommitSummary.class,
            StreamEvent.At.class
        }) // serialized by hand, which hides the types from the build
@Schema(name = "CommitEvent", description = "What one commit changed, as of that commit")
record CommitEvent(
        Provenance.CommitSummary commit,

        @Schema(description = "For a commit sent in several events: 1, 2, 3 …; only the last has an id")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Integer part,

        Facts facts,
        Contradictions contradictions,
        Decisions decisions) {

    /** @param closed as they were last believed */
    @Schema(name = "ChangedFacts")
    record Facts(List<Fact> opened, List<Fact> closed) {}

    /** @param closed those that are gone */
    @Schema(name = "ChangedContradictions")
    record Contradictions(List<KnownContradiction> opened, List<KnownContradiction> closed) {}

    /**
     * @param opened those made
     * @param closed those reverted
     */
    @Schema(name = "ChangedDecisions")
    record Decisions(List<KnownDecision> opened, List<KnownDecision> closed) {}

    boolean changesNothing() {
        return facts.opened().isEmpty()
                && facts.closed().isEmpty()
                && contradictions.opened().isEmpty()
                && contradictions.closed().isEmpty()
                && decisions.opened().isEmpty()
                && decisions.closed().isEmpty();
    }
}
