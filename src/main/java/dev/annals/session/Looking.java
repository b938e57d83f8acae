package dev.annals.session;

import dev.annals.context.Contexts;
import dev.annals.session.policy.Part;
import dev.annals.session.policy.Point;
import dev.annals.session.policy.PointPolicy;
import dev.annals.session.policy.SessionPolicies;
import dev.annals.time.Instants;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Gathers what a session is told at a point, as its policy says. */
@Singleton
class Looking {

    private final Memory memory;
    private final SessionPolicies policies;
    private final Clock clock;

    Looking(Memory memory, PolicyFile file, Clock clock) {
        this.memory = memory;
        this.policies = file.policies();
        this.clock = clock;
    }

    /**
     * @param last of the turns that came with the request, as a digest; null: none came
     * @param tells whether it is told anything
     */
    Look of(Request request, Known known, @Nullable String last, boolean tells) {
        Visit visit = request.visit();
        PointPolicy policy = policies.at(known.session().scope(), visit.point());
        boolean catchesUp = tells && catchesUp(known, visit, policy);
        PointPolicy followed =
                catchesUp ? policy.and(policies.at(known.session().scope(), Point.START)) : policy;
        Contexts.@Nullable Telling telling =
                tells ? memory.of(request.caller().reader(), known, visit, followed) : null;
        return new Look(
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
}
