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
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Saves the turns of a session, each once, to be learned in the background. */
@Singleton
class Saving {

    private static final Pattern PLACE = Pattern.compile("episodes\\[([0-9]{1,4})]");

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
        List<Turn> said = visit.turns().stream()
                .filter(turn -> roles.contains(turn.role()))
                .filter(turn -> !visit.hosts() || turn.named() || !turn.mark().equals(known.last()))
                .toList();
        List<NewEpisode> episodes =
                said.stream().map(turn -> turn.episode(known.session())).toList();
        if (visit.hosts()) {
            episodes.forEach(episode -> saveOnce(caller, episode));
        } else if (!episodes.isEmpty()) {
            saveAll(caller, episodes, place -> visit.turns().indexOf(said.get(place)));
        }
        return visit.turns().isEmpty() ? null : visit.turns().getLast().mark();
    }

    /** @param turn gives the index of an episode's turn in the request */
    private void saveAll(Caller caller, List<NewEpisode> episodes, IntUnaryOperator turn) {
        try {
            intake.accept(caller, episodes, null);
        } catch (ProblemException problem) {
            throw problem.code() == ErrorCode.EPISODE_DIFFERS
                    ? differs(turn.applyAsInt(place(problem.field())))
                    : problem;
        }
    }

    private static int place(@Nullable String field) {
        Matcher place = PLACE.matcher(String.valueOf(field));
        return place.lookingAt() ? Integer.parseInt(place.group(1)) : 0;
    }

    private static ProblemException differs(int turn) {
        return new ProblemException(
                ErrorCode.EPISODE_DIFFERS,
                "turns[" + turn + "].id",
                "The session already has a turn with this id, but another speaker, time or content. That turn stays:"
                        + " send this one under another id.");
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
