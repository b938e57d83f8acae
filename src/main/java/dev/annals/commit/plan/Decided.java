package dev.annals.commit.plan;

import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The claims, decisions, contradictions, facts and episodes that decisions in this group are about. */
final class Decided {

    private final Map<String, Loaded.Place> claims;
    private final Map<String, Loaded.MadeDecision> decisions;
    private final Map<String, Loaded.Disputed> contradictions;
    private final Map<String, Loaded.HeldFact> facts;
    private final Map<String, Loaded.HeldEpisode> episodes;

    Decided(Loaded loaded) {
        claims = new HashMap<>(loaded.claims());
        decisions = new HashMap<>(loaded.decisions());
        contradictions = loaded.contradictions();
        facts = loaded.facts();
        episodes = new HashMap<>(loaded.episodes());
    }

    /** @throws ProblemException unknown-claim */
    Loaded.Place place(String claim) {
        Loaded.@Nullable Place place = claims.get(claim);
        if (place == null) {
            throw new ProblemException(ErrorCode.UNKNOWN_CLAIM, "claim", "No claim has the id \"" + claim + "\".");
        }
        return place;
    }

    void stand(String claim, HeldClaim.Standing next) {
        Loaded.Place place = place(claim);
        claims.put(claim, new Loaded.Place(place.scope(), next, place.slots(), place.named(), place.types()));
    }

    /** @throws ProblemException unknown-decision, decision-already-reverted */
    Loaded.MadeDecision inForce(String id) {
        Loaded.@Nullable MadeDecision made = decisions.get(id);
        if (made == null) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_DECISION, "decision", "No decision has the id \"" + id + "\".");
        }
        if (made.reverted()) {
            throw new ProblemException(
                    ErrorCode.DECISION_ALREADY_REVERTED,
                    "decision",
                    "Decision " + id + " has already been reverted. To decide the same again, make a new decision.");
        }
        return made;
    }

    /** Whether it was reverted by what is planned here. */
    boolean isReverted(String id) {
        return decisions.containsKey(id) && decisions.get(id).reverted();
    }

    void revert(String id) {
        Loaded.MadeDecision made = inForce(id);
        decisions.put(id, new Loaded.MadeDecision(made.decision(), made.scopes(), made.claims(), true));
    }

    /** @throws ProblemException unknown-contradiction, contradiction-gone */
    Loaded.Disputed dispute(String id) {
        Loaded.@Nullable Disputed disputed = contradictions.get(id);
        if (disputed == null) {
            throw new ProblemException(
                    ErrorCode.UNKNOWN_CONTRADICTION, "contradiction", "No contradiction has the id \"" + id + "\".");
        }
        if (disputed.gone()) {
            throw gone(id);
        }
        return disputed;
    }

    /**
     * @return the slot that holds the fact
     * @throws ProblemException unknown-fact, fact-gone
     */
    Whereabouts fact(String id) {
        Loaded.@Nullable HeldFact fact = facts.get(id);
        if (fact == null) {
            throw new ProblemException(ErrorCode.UNKNOWN_FACT, "fact", "No fact has the id \"" + id + "\".");
        }
        if (fact.slot() == null) {
            throw new ProblemException(
                    ErrorCode.FACT_GONE,
                    "fact",
                    "Fact " + id
                            + " is no longer believed. Ask again what is believed to get the id of a current one.");
        }
        return new Whereabouts(fact.scope(), fact.slot());
    }

    /** @param slot the slot's key */
    record Whereabouts(String scope, String slot) {}

    /** @throws ProblemException unknown-episode, episode-not-learned */
    Loaded.HeldEpisode episode(String id) {
        Loaded.HeldEpisode episode = heldEpisode(id);
        if (!episode.learned()) {
            throw new ProblemException(
                    ErrorCode.EPISODE_NOT_LEARNED,
                    "episode",
                    "Episode " + id + " still waits, is quarantined or was withdrawn: no search finds it.");
        }
        return episode;
    }

    /**
     * Like {@link #episode}, but learned or not.
     *
     * @throws ProblemException unknown-episode
     */
    Loaded.HeldEpisode heldEpisode(String id) {
        Loaded.@Nullable HeldEpisode episode = episodes.get(id);
        if (episode == null) {
            throw new ProblemException(ErrorCode.UNKNOWN_EPISODE, "episode", "No episode has the id \"" + id + "\".");
        }
        return episode;
    }

    void mark(String id, Marks next) {
        Loaded.HeldEpisode episode = heldEpisode(id);
        episodes.put(id, new Loaded.HeldEpisode(episode.scope(), episode.learned(), next));
    }

    static ProblemException gone(String id) {
        return new ProblemException(
                ErrorCode.CONTRADICTION_GONE,
                "contradiction",
                "Contradiction " + id + " is gone: its claims now agree, or some no longer count.");
    }
}
