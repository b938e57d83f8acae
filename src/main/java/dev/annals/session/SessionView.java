package dev.annals.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.annals.asof.Basis;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A session with everything it was told.
 *
 * @param waiting how many of its turns have not been learned yet
 */
@Schema(name = "SessionWithInjections")
record SessionView(
        @JsonUnwrapped Session session,

        @Schema(description = "How many turns are not learned yet")
        long waiting,

        @Schema(description = "What it was told, in order") List<Injection> injections) {

    @Schema(name = "SessionPage")
    record Page(List<Session> sessions, @Nullable String next) {}

    @Schema(name = "Injection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Injection(
            @Schema(enumeration = {"start", "decision", "periodic", "compact"})
            String point,

            Instant at,
            Injection.Known basis,
            int tokens,
            @Nullable String query,

            @Schema(description = "SHA-256 of the text that was told, as JSON")
            String digest,

            @Schema(
                    description =
                            "Whether a later turn of the agent repeats something in it that was new to the session")
            boolean used,

            @Schema(description = "False if its answer never arrived, as far as is known; it can then be told again")
            boolean arrived,

            List<Told> told) {

        /** The basis of what was told. */
        @Schema(name = "InjectionBasis")
        record Known(long commit, Instant knownAt, String validAt) {}
    }

    @Schema(name = "InjectedItem")
    record Told(
            @Schema(enumeration = {"pinned", "sessions", "query", "changed"})
            String section,

            @Schema(description = "The id of the fact, episode or digest")
            String id,

            String text,
            boolean used) {}

    /** A turn, verbatim. */
    @Schema(name = "Turn")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Turn(
            @Schema(description = "The id of the turn's episode")
            String episode,

            @Schema(description = "The turn's own id within the session; absent if the episode came another way")
            @Nullable
            String id,

            @Schema(enumeration = {"user", "agent"}) @Nullable
            String role,

            @Nullable String speaker,
            String content,
            Instant at,
            @Schema(description = "Since when it is known") Instant knownFrom) {}

    @Schema(name = "TurnPage")
    record Turns(Basis basis, List<Turn> turns, @Nullable String next) {}
}
