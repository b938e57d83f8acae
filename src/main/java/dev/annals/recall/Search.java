package dev.annals.recall;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.annals.asof.Basis;
import dev.annals.contradiction.KnownContradiction;
import dev.annals.entity.Participant;
import dev.annals.fact.EpisodeRef;
import dev.annals.fact.Fact;
import dev.annals.fact.FactRows;
import dev.annals.recall.rank.Candidate;
import dev.annals.recall.rank.Reasons;
import dev.annals.retention.Standpoint;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The types of the search API. */
public interface Search {

    /** The shape of a search, for the OpenAPI document. {@link SearchQuestion} does the actual reading. */
    @Schema(name = "Search")
    record Body(
            @Schema(examples = "where does Mara work?") String query,
            @Nullable String validAt,

            @Schema(description = "Instead of validAt: facts that are valid at some point in this period") @Nullable
            During validDuring,

            @Nullable String knownAt,

            @Schema(
                    description =
                            "Wait up to five seconds for this commit, and for the vectors of what was known by it")
            @Nullable
            Long minCommit,

            @Schema(description = "All by default") @Nullable
            List<String> scopes,

            @Schema(description = "Facts with these predicates, and entities that have them; all by default") @Nullable
            List<String> predicates,

            @Schema(description = "Facts about entities of these types, and such entities; all by default") @Nullable
            List<String> entityTypes,

            @Schema(description = "The name or id of an entity. What is about it, or connected to it, comes first")
            @Nullable
            String near,

            @Schema(description = "Any of fact, episode, entity and digest; fact and episode by default") @Nullable
            List<String> kinds,

            @Schema(
                    description =
                            "superseded: also facts that were over by validAt; disputed: the contradictions of the"
                                    + " facts found; neighbours: what was said just before and after each episode; archived:"
                                    + " also what was archived by knownAt, marked as such")
            @Nullable
            List<String> include,

            @Schema(description = "Leave out hits with a lower score", minimum = "0", maximum = "1", defaultValue = "0")
            @Nullable
            Double minScore,

            @Schema(minimum = "1", maximum = "100", defaultValue = "10") @Nullable
            Integer limit) {}

    /** Dates as in a claim. Either may be left out. */
    @Schema(name = "SearchDuring")
    record During(@Nullable String from, @Nullable String to) {}

    /**
     * The time that the query itself names, to which the facts were limited.
     *
     * @param from null: since ever; pass both as {@code validDuring} to repeat the search
     */
    @Schema(name = "SearchReading")
    record Reading(
            @Schema(examples = "spring 2021") String text,
            @Nullable Instant from,
            @Nullable Instant to,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Schema(description = "The fact that gives the time, if it is not a date: \"before she joined Acme\"")
            @Nullable
            String fact) {}

    /**
     * @param reading null if the caller gave a time, or the query names none
     * @param hits best first
     * @param waiting what is known but cannot be found yet
     * @param rendered the hits as text for a prompt, marked so that the intake recognizes it
     */
    @Schema(name = "SearchAnswer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            Basis basis,
            @Nullable Reading reading,
            List<Hit> hits,

            @Schema(description = "The open contradictions that involve the facts found, if requested") @Nullable
            List<KnownContradiction> contradictions,

            Waiting waiting,
            String rendered) {}

    /** Counts of facts and passages in the requested scopes that have no vector yet. */
    @Schema(name = "SearchWaiting")
    record Waiting(
            long facts,
            long passages,

            @Schema(description = "Whether there may be more: only the first 10,000 of each kind are considered")
            boolean more) {}

    /**
     * @param score 0 to 1, comparable between facts and episodes: 0 has nothing to do with the query, 1 certainly
     *     answers it
     * @param similarity of the vectors, as the model gives it; null if there is no vector yet
     */
    @Schema(name = "SearchHit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(
            @Schema(enumeration = {"fact", "episode", "entity", "digest"})
            String kind,

            double score,
            @Nullable Double similarity,
            @Nullable FoundFact fact,

            @Schema(description = "The id of the episode or digest") @Nullable
            FoundEpisode episode,

            @Nullable Participant entity,

            @Schema(examples = "near in meaning; says lighthouse")
            String why,

            Legs legs) {

        /** The id of the fact or episode shown. Empty for an entity. */
        Stream<String> text() {
            if (fact != null) {
                return Stream.of(fact.fact().id());
            }
            return episode == null ? Stream.empty() : Stream.of(episode.id());
        }

        Hit scored(double other) {
            return new Hit(kind, other, similarity, fact, episode, entity, why, legs);
        }

        Hit reranked(double other, Leg reranked) {
            return new Hit(kind, other, similarity, fact, episode, entity, why, legs.with(reranked));
        }
    }

    /** What each leg of the search contributed to a hit. */
    @Schema(name = "SearchLegs")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Legs(
            @Schema(description = "How close it is in meaning") @Nullable
            Leg meaning,

            @Schema(
                    description =
                            "How closely each token of the question is matched in meaning by some token of it; absent"
                                    + " if its tokens have no vectors")
            @Nullable
            Leg tokens,

            @Schema(description = "The share of the question's words that it covers")
            Leg words,

            @Schema(description = "The same, including what is said just before and after it")
            Leg around,

            @Schema(description = "Whether the question names its speaker")
            boolean speaker,

            @Schema(description = "1 if it is about an entity that the question names, or close to one") @Nullable
            Double graph,

            @Schema(description = "Whether it was said in the period that the question names") @Nullable
            Boolean then,

            @Schema(
                    description =
                            "How much of its relevance it has kept since it was last said, from 0 to 1; absent if it"
                                    + " has no half-life")
            @Nullable
            Double relevance,

            @Schema(description = "The score of a cross-encoder, if one is configured") @Nullable
            Leg reranked) {

        Legs with(Leg rating) {
            return new Legs(meaning, tokens, words, around, speaker, graph, then, relevance, rating);
        }

        static Legs of(Candidate candidate, Reasons reasons) {
            return new Legs(
                    reasons.meaning() == null ? null : new Leg(candidate.nearest(), reasons.meaning()),
                    reasons.tokens() == null ? null : new Leg(null, reasons.tokens()),
                    new Leg(candidate.worded(), reasons.words()),
                    new Leg(null, reasons.around()),
                    reasons.speaker(),
                    reasons.graph() == 0 ? null : reasons.graph(),
                    reasons.then() ? true : null,
                    reasons.kept().relevance(),
                    null);
        }
    }

    /**
     * @param rank among the candidates of this leg, from 1; null: not found by it
     * @param score 0 to 1
     */
    @Schema(name = "SearchLeg")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Leg(@Nullable Integer rank, double score) {}

    /** A fact, with the episodes its claims come from. */
    record FoundFact(@JsonUnwrapped Fact fact, List<EpisodeRef> episodes) {

        /** @param row of {@code recall/found-facts} */
        static FoundFact of(Record row, Standpoint from) {
            return new FoundFact(FactRows.read(row, from), row.get("episodes").asList(FactRows::episode));
        }
    }

    /**
     * @param passage the part that was found
     * @param start where it begins in the episode's content, in characters
     */
    @Schema(name = "EpisodeHit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FoundEpisode(
            String id,
            @Nullable String sourceId,
            String scope,
            @Nullable String session,
            @Nullable String speaker,
            Instant referenceTime,
            String passage,
            int start,

            @Schema(description = "Present only if it is archived") @Nullable
            Boolean archived,

            @Schema(description = "What was said just before and after it, in order, if requested") @Nullable
            List<Neighbour> neighbours) {}

    /** An episode from the surroundings of the one that was found. */
    @Schema(name = "SearchNeighbour")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Neighbour(String episode, @Nullable String speaker, Instant referenceTime, String text) {}
}
