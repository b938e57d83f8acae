package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.context.Contexts;
import dev.annals.graph.Graph;
import dev.annals.journal.UsedKeys;
import dev.annals.session.policy.Part;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.PointPolicy;
import dev.annals.session.policy.SessionPolicies;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    private final Requests requests;
    private final Saving saving;
    private final Memory memory;
    private final SessionPolicies policies;
    private final Graph graph;
    private final Clock clock;

    Visits(
            SessionStore store,
            Requests requests,
            Saving saving,
            Memory memory,
            PolicyFile file,
            Graph graph,
            Clock clock) {
        this.store = store;
        this.requests = requests;
        this.saving = saving;
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
        Requests.Finding finding = (tx, now) -> store.open(
                tx,
                caller,
                opening,
                scopes(opening, scope),
                visit.hosts() ? null : opening.scope(),
                reopen,
                visit.forgets(),
                now);
        return visit(caller, opening.id(), finding, visit, key, form);
    }

    /** At a point of a session that was begun. */
    String go(Caller caller, String id, Visit visit, @Nullable IdempotencyKey key, Form form) {
        return visit(caller, id, (tx, now) -> store.touch(tx, caller, id, visit.forgets(), now), visit, key, form);
    }

    /** Writes an answer down, so that it can be given again. */
    interface Form {
        String write(Answered answered);
    }

    private String visit(
            Caller caller, String id, Requests.Finding finding, Visit visit, @Nullable IdempotencyKey key, Form form) {
        try {
            return visit(caller, requests.find(caller, finding, key), finding, visit, key, form);
        } catch (Requests.AnsweredBefore before) {
            if (visit.late() && key != null) {
                requests.unhear(caller, id, key);
            }
            return before.answer();
        }
    }

    private String visit(
            Caller caller,
            Known found,
            Requests.Finding finding,
            Visit visit,
            @Nullable IdempotencyKey key,
            Form form) {
        Known known = found;
        String scope = known.session().scope();
        PointPolicy policy = policies.at(scope, visit.point());
        @Nullable String last = saving.save(caller, known, visit, policy.save());
        for (int attempt = 1; ; attempt++) {
            boolean gathers = visit.tells() && attempt <= ATTEMPTS;
            boolean catchesUp = gathers && catchesUp(known, visit, policy);
            PointPolicy tells = catchesUp ? policy.and(policies.at(scope, Point.START)) : policy;
            Contexts.@Nullable Telling telling = gathers ? memory.of(caller.reader(), known, visit, tells) : null;
            Look look = new Look(
                    visit.point(),
                    telling,
                    Memory.query(known, visit, tells),
                    isCaughtUp(known, telling, tells),
                    known.seen(),
                    catchesUp || (gathers && (visit.point() == Point.START || visit.point() == Point.COMPACT)),
                    key == null ? null : key.text(),
                    last,
                    now());
            try {
                return note(caller, known, look, policy, key, form);
            } catch (HeardMeanwhile again) {
                known = requests.find(caller, finding, key);
            }
        }
    }

    /** Its start came late, or never, or its host has dropped what it was told then and asks for nothing anew. */
    private static boolean catchesUp(Known known, Visit visit, PointPolicy policy) {
        return !known.briefed()
                && visit.point() == Point.DECISION
                && !policy.retrieve().isEmpty();
    }

    /** What did not fit is told the next time; of all that was before the first time, only the latest is. */
    private static boolean isCaughtUp(Known known, Contexts.@Nullable Telling telling, PointPolicy policy) {
        return policy.retrieve().contains(Part.CHANGED)
                && (telling == null
                        || known.seen() == null
                        || telling.block().cut().changed() == 0);
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

    private Instant now() {
        return Instants.micros(clock.instant());
    }
}
