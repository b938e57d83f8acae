package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.episode.Intake;
import dev.annals.episode.NewEpisode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.session.policy.Role;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Saves the turns of a session, each once, to be learned in the background. */
@Singleton
class Saving {

    private final Intake intake;

    Saving(Intake intake) {
        this.intake = intake;
    }

    /**
     * @param roles whose turns are saved
     * @return the mark of the last turn in the request; null if it has none
     */
    @Nullable
    String save(Caller caller, Known known, Visit visit, Set<Role> roles) {
        List<NewEpisode> episodes = visit.turns().stream()
                .filter(turn -> roles.contains(turn.role()))
                .filter(turn -> !visit.hosts() || turn.named() || !turn.mark().equals(known.last()))
                .map(turn -> turn.episode(known.session()))
                .toList();
        if (visit.hosts()) {
            episodes.forEach(episode -> saveOnce(caller, episode));
        } else if (!episodes.isEmpty()) {
            intake.accept(caller, episodes, null);
        }
        return visit.turns().isEmpty() ? null : visit.turns().getLast().mark();
    }

    /** A host may repeat a turn with another timestamp. The first one stays, and the conflict is ignored. */
    private void saveOnce(Caller caller, NewEpisode episode) {
        try {
            intake.accept(caller, List.of(episode), null);
        } catch (ProblemException problem) {
            if (problem.code() != ErrorCode.EPISODE_DIFFERS) {
                throw problem;
            }
        }
    }
}
