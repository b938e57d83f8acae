package dev.annals.session;

import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.graph.Graph;
import dev.annals.journal.UsedKeys;
import dev.annals.session.policy.Consolidation;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.PointPolicy;
import dev.annals.session.policy.SessionPolicies;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Handles a request at a point of a session: saves what was said, to be learned in the background; gathers what to
 * tell, and records it together with the answer in one transaction. Everything before that transaction can safely be
 * repeated.
 */
@Singleton
class Visits {

    /** How often to gather again because the session has been told some of it in the meantime. */
    private static final int ATTEMPTS = 3;

    private final SessionStore store;
    private final Requests requests;
    private final Saving saving;
    private final AnswerGatherer looking;
    private final SessionPolicies policies;
    private final Graph graph;

    Visits(SessionStore store, Requests requests, Saving saving, AnswerGatherer looking, PolicyFile file, Graph graph) {
        this.store = store;
        this.requests = requests;
        this.saving = saving;
        this.looking = looking;
        this.policies = file.policies();
        this.graph = graph;
    }

    /** Rolls back the transaction that records an answer. */
    private static final class HeardMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1;

        HeardMeanwhile() {
            super("the session has been told some of it in the meantime", null, false, false);
        }
    }

    /** @return the scopes that a new session reads, its own first */
    private List<String> scopes(Opening opening, String scope) {
        return opening.scopes() == null
                ? policies.read(scope)
                : Stream.concat(Stream.of(scope), opening.scopes().stream())
                        .distinct()
                        .toList();
    }

    /** At the start, or at a point of a session that may not exist yet. */
    String come(Caller caller, Opening opening, Visit visit, @Nullable IdempotencyKey key, Form form) {
        String scope = opening.scope() == null ? policies.scope(opening.project()) : opening.scope();
        boolean reopen = visit.point() == Point.START;
        Request.Finding finding = (tx, now) -> store.open(
                tx,
                caller,
                opening,
                scopes(opening, scope),
                visit.hosts() ? null : opening.scope(),
                reopen,
                visit,
                now);
        return visit(new Request(caller, opening.id(), finding, visit, key), form);
    }

    /** At a point of a session that exists. */
    String go(Caller caller, String id, Visit visit, @Nullable IdempotencyKey key, Form form) {
        Request.Finding finding = (tx, now) -> store.touch(tx, caller, id, visit, now);
        return visit(new Request(caller, id, finding, visit, key), form);
    }

    /** Serializes an answer, so that it can be repeated. */
    interface Form {
        String write(Answered answered);
    }

    private String visit(Request request, Form form) {
        return switch (requests.find(request)) {
            case Requests.AnsweredBefore before -> before.answer();
            case Known known -> tell(request, known, save(request, known), 1, form);
        };
    }

    private @Nullable String save(Request request, Known known) {
        return saving.save(
                request.caller(), known, request.visit(), policy(request, known).save());
    }

    private String tell(Request request, Known known, @Nullable String last, int attempt, Form form) {
        boolean tells = request.visit().tells() && attempt <= ATTEMPTS;
        try {
            return note(request, known, looking.of(request, known, last, tells), form);
        } catch (HeardMeanwhile again) {
            return switch (requests.find(request)) {
                case Requests.AnsweredBefore before -> before.answer();
                case Known since -> tell(request, since, last, attempt + 1, form);
            };
        }
    }

    private String note(Request request, Known known, AnswerRecord look, Form form) {
        String tenant = request.tenant();
        String id = known.session().id();
        Consolidation consolidation = policy(request, known).consolidate();
        return graph.write(tx -> UsedKeys.once(tx, tenant, request.key(), look.at(), () -> {
            Session looked = store.look(tx, tenant, id, look).orElseThrow(HeardMeanwhile::new);
            Session session = look.point() == Point.END ? store.end(tx, tenant, id, consolidation, look.at()) : looked;
            return form.write(new Answered(session, known.resumed(), look.telling()));
        }));
    }

    private PointPolicy policy(Request request, Known known) {
        return policies.at(known.session().scope(), request.visit().point());
    }
}
