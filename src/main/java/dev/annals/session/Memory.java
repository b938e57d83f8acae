package dev.annals.session;

import dev.annals.access.Reader;
import dev.annals.context.ContextQuestion;
import dev.annals.context.Contexts;
import dev.annals.context.Telling;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.session.policy.Part;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.PointPolicy;
import dev.annals.session.policy.SessionPolicies;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gathers from memory what a session has not been told yet. */
@Singleton
class Memory {

    private static final Logger LOG = Logger.getLogger("dev.annals.session");

    private final Contexts contexts;
    private final SessionStore store;

    Memory(Contexts contexts, SessionStore store) {
        this.contexts = contexts;
        this.store = store;
    }

    /** @return null if the policy asks for nothing, or there is nothing to ask for */
    @Nullable
    Telling of(Reader reader, Known known, Visit visit, PointPolicy policy) {
        if (policy.retrieve().isEmpty()) {
            return null;
        }
        @Nullable String query = query(known, visit, policy);
        boolean pinned = policy.retrieve().contains(Part.PINNED);
        boolean changed = policy.retrieve().contains(Part.CHANGED);
        List<String> earlier =
                policy.retrieve().contains(Part.SESSIONS) ? store.earlier(reader, known.session()) : List.of();
        if (query == null && !pinned && !changed && earlier.isEmpty()) {
            return null;
        }
        Integer since = changed ? Objects.requireNonNullElse(known.seen(), 0) : null;
        int budget = Math.max(
                ContextQuestion.LEAST,
                Math.min(visit.mostTokens(), Objects.requireNonNullElse(visit.budgetTokens(), policy.budgetTokens())));
        List<String> scopes = known.session().scopes();
        try {
            return contexts.of(
                    reader, ContextQuestion.ofNow(pinned, earlier, query, budget, scopes, since, known.heard()));
        } catch (ProblemException problem) {
            if (problem.code() != ErrorCode.EMBEDDING_UNAVAILABLE || query == null) {
                throw problem;
            }
            LOG.debugf(
                    "Answering session %s without its query: %s",
                    known.session().id(), problem.detail());
            return contexts.of(
                    reader, ContextQuestion.ofNow(pinned, earlier, null, budget, scopes, since, known.heard()));
        }
    }

    /** A resumed session gets no default query: it is told what is new, and what it asks for. */
    static @Nullable String query(Known known, Visit visit, PointPolicy policy) {
        if (!policy.retrieve().contains(Part.QUERY)) {
            return null;
        }
        boolean goesOn = visit.point() == Point.START && known.resumed();
        return visit.query() != null || goesOn
                ? visit.query()
                : SessionPolicies.query(policy, known.session().project());
    }
}
