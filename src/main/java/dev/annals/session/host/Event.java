package dev.annals.session.host;

import dev.annals.session.policy.Point;
import dev.annals.session.policy.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a host's event.
 *
 * @param session the host's id of the session
 * @param said the turns that it brings
 * @param query what is about to be done or answered
 * @param tells whether the host passes an answer on to the agent at this event
 */
public record Event(
        String session,
        Point point,
        boolean forgets,
        List<Said> said,
        @Nullable String query,
        boolean tells) {

    /**
     * A turn.
     *
     * @param id the host's id for it, or for the exchange it belongs to; null: none
     */
    public record Said(
            Role role,
            @Nullable String speaker,
            String content,
            @Nullable String id) {}

    static Event start(String session, boolean forgets) {
        return new Event(session, forgets ? Point.COMPACT : Point.START, forgets, List.of(), null, true);
    }

    static Event prompt(String session, @Nullable String prompt, @Nullable String id, boolean tells) {
        return new Event(session, Point.DECISION, false, said(Role.USER, null, prompt, id), prompt, tells);
    }

    static Event reply(String session, @Nullable String speaker, @Nullable String reply, @Nullable String id) {
        return new Event(session, Point.PERIODIC, false, said(Role.AGENT, speaker, reply, id), null, false);
    }

    static Event compaction(String session) {
        return new Event(session, Point.COMPACT, true, List.of(), null, false);
    }

    static Event end(String session) {
        return new Event(session, Point.END, false, List.of(), null, false);
    }

    private static List<Said> said(Role role, @Nullable String speaker, @Nullable String content, @Nullable String id) {
        return content == null ? List.of() : List.of(new Said(role, speaker, content, id));
    }
}
