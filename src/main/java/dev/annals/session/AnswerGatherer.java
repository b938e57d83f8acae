package dev.annals.session;

import dev.annals.context.Telling;
import dev.annals.session.policy.Part;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.PointPolicy;
import dev.annals.session.policy.SessionPolicies;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Gathers what to tell a session at a point, according to its policy. */
@Singleton
class AnswerGatherer {

    private final Memory memory;
    private final SessionPolicies policies;
    private final Clock clock;

    AnswerGatherer(Memory memory, PolicyFile file, Clock clock) {
        this.memory = memory;
        this.policies = file.policies();
        this.clock = clock;
    }

    /**
     * @param last the mark of the last turn that came with the request; null: none came
     * @param tells whether to tell the session anything
     */
    AnswerRecord of(Request request, Known known, @Nullable String last, boolean tells) {
        Visit visit = request.visit();
        PointPolicy policy = policies.at(known.session().scope(), visit.point());
        boolean catchesUp = tells && catchesUp(known, visit, policy);
        PointPolicy followed =
                catchesUp ? policy.and(policies.at(known.session().scope(), Point.START)) : policy;
        @Nullable Telling telling = tells ? memory.of(request.caller().reader(), known, visit, followed) : null;
        return new AnswerRecord(
                visit.point(),
                telling,
                Memory.query(known, visit, followed),
                isCaughtUp(known, telling, followed),
                known.seen(),
                catchesUp || (tells && (visit.point() == Point.START || visit.point() == Point.COMPACT)),
                request.key() == null ? null : request.key().text(),
                last,
                Instants.micros(clock.instant()));
    }

    /**
     * Whether to tell now what is told at the start: the start event came late or never, or the host has dropped what
     * it was told.
     */
    private static boolean catchesUp(Known known, Visit visit, PointPolicy policy) {
        return !known.briefed()
                && visit.point() == Point.DECISION
                && !policy.retrieve().isEmpty();
    }

    /**
     * Changes that did not fit are told next time. On the first answer the session counts as caught up anyway, because
     * of the changes before it only the latest are told.
     */
    private static boolean isCaughtUp(Known known, @Nullable Telling telling, PointPolicy policy) {
        return policy.retrieve().contains(Part.CHANGED)
                && (telling == null
                        || known.seen() == null
                        || telling.block().cut().changed() == 0);
    }
}
