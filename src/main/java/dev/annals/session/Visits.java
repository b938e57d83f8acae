package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.context.Contexts;
import dev.annals.episode.Intake;
import dev.annals.episode.NewEpisode;
import dev.annals.graph.Graph;
import dev.annals.journal.UsedKeys;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.session.policy.Part;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.PointPolicy;
import dev.annals.session.policy.SessionPolicies;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a point of a session: what it says is saved, to be learned in the background; what it is told is gathered, and noted
 * with the answer in one transaction. All before that can be done again.
 */
@Singleton
class Visits {

    /** How often what is told is gathered again, since the session was told some of it meanwhile. */
    private static final int ATTEMPTS = 3;

    private final SessionStore store;
    private final Intake intake;
    private final Memory memory;
    private final SessionPolicies policies;
    private final Graph graph;
    private final Clock clock;

    Visits(SessionStore store, Intake intake, Memory memory, PolicyFile file, Graph graph, Clock clock) {
        this.store = store;
        this.intake = intake;
        this.memory = memory;
        this.policies = file.policies();
        this.graph = graph;
        this.clock = clock;
    }

    /** Rolls back what notes an answer. */
    private static final class HeardMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;

        HeardMeanwhile() {
            super("the session was told some of it meanwhile", null, false, false);
        }
    }

    /** @return those that a new session is told of, its own first */
    private List<String> scopes(Opening opening, String scope) {
        return opening.scopes() == null
                ? policies.read(scope)
                : Stream.concat(Stream.of(scope), opening.scopes().stream())
                        .distinct()
                        .toList();
    }

    /** At the beginning, or at a point of a session that may not be known yet. */
    String come(Caller caller, Opening opening, Visit visit, @Nullable IdempotencyKey key, Form form) {
        String scope = opening.scope() == null ? policies.scope(opening.project()) : opening.scope();
        boolean reopen = visit.point() == Point.START;
        return visit(
                caller,
                now -> store.open(
                        caller,
                        opening,
                        scopes(opening, scope),
                        visit.hosts() ? null : opening.scope(),
                        reopen,
                        visit.forgets(),
                        now),
                visit,
                key,
                form);
    }

    /** At a point of a session that was begun. */
    String go(Caller caller, String id, Visit visit, @Nullable IdempotencyKey key, Form form) {
        return visit(caller, now -> store.touch(caller, id, visit.forgets(), now), visit, key, form);
    }

    /** Writes an answer down, so that it can be given again. */
    interface Form {
        String write(Answered answered);
    }

    private String visit(
            Caller caller, Function<Instant, Known> find, Visit visit, @Nullable IdempotencyKey key, Form form) {
        Known known = find.apply(now());
        PointPolicy policy = policies.at(known.session().scope(), visit.point());
        @Nullable String last = save(caller, known, visit, policy);
        for (int attempt = 1; ; attempt++) {
            Contexts.@Nullable Telling telling =
                    attempt > ATTEMPTS ? null : memory.of(caller.reader(), known, visit, policy);
            Look look = new Look(
                    visit.point(),
                    telling,
                    Memory.query(known, visit, policy),
                    policy.retrieve().contains(Part.CHANGED),
                    last,
                    now());
            try {
                return note(caller, known, look, policy, key, form);
            } catch (HeardMeanwhile again) {
                known = find.apply(now());
            }
        }
    }

    private String note(
            Caller caller, Known known, Look look, PointPolicy policy, @Nullable IdempotencyKey key, Form form) {
        String tenant = caller.tenant();
        String id = known.session().id();
        return graph.write(tx -> UsedKeys.once(tx, tenant, key, look.at(), () -> {
            Session looked = store.look(tx, tenant, id, look).orElseThrow(HeardMeanwhile::new);
            Session session =
                    look.point() == Point.END ? store.end(tx, tenant, id, policy.consolidate(), look.at()) : looked;
            return form.write(new Answered(session, known.resumed(), look.telling()));
        }));
    }

    /** @return the mark of the last turn that came, or null */
    private @Nullable String save(Caller caller, Known known, Visit visit, PointPolicy policy) {
        List<NewEpisode> episodes = visit.turns().stream()
                .filter(turn -> policy.save().contains(turn.role()))
                .filter(turn -> !visit.hosts() || !turn.mark().equals(known.last()))
                .map(turn -> turn.episode(known.session()))
                .toList();
        if (visit.hosts()) {
            episodes.forEach(episode -> saveOnce(caller, episode));
        } else if (!episodes.isEmpty()) {
            intake.accept(caller, episodes, null);
        }
        return visit.turns().isEmpty() ? null : visit.turns().getLast().mark();
    }

    /** What a host tells again is told at another instant. */
    private void saveOnce(Caller caller, NewEpisode episode) {
        try {
            intake.accept(caller, List.of(episode), null);
        } catch (ProblemException problem) {
            if (problem.code() != ErrorCode.EPISODE_DIFFERS) {
                throw problem;
            }
        }
    }

    private Instant now() {
        return Instants.micros(clock.instant());
    }
}
