package dev.annals.session;

import dev.annals.digest.Digest;
import dev.annals.episode.Kind;
import dev.annals.episode.NewEpisode;
import dev.annals.session.policy.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in a session.
 *
 * @param id unique within the session; the same id means the same turn
 * @param named whether the sender gave the id; otherwise two turns with the same content count as one
 */
record Turn(
        String id,
        boolean named,
        Role role,
        @Nullable String speaker,
        String content,
        @Nullable Instant at) {

    /**
     * An id for a turn that came without one: the same each time the turn is sent.
     *
     * @param place what distinguishes it from turns with the same content: its position, instant or request; null:
     *     nothing
     */
    static String idOf(@Nullable String place, Role role, @Nullable String speaker, String content) {
        Map<String, @Nullable Object> said = new TreeMap<>();
        said.put("place", place);
        said.put("role", role.word());
        said.put("speaker", speaker);
        said.put("content", content);
        return Digest.ofContent(said).hex().substring(0, 32);
    }

    /** Equal for turns with the same content. */
    String mark() {
        return idOf(null, role, speaker, content);
    }

    /** The prefix of the source ids of a session's turns. The length says where an id with blanks ends. */
    static String prefix(String session) {
        return (session.contains(" ") ? "turn  " + session.length() : "turn") + " " + session + " ";
    }

    NewEpisode episode(Session session) {
        return new NewEpisode(
                session.scope(),
                prefix(session.id()) + id,
                false,
                session.id(),
                speaker == null ? speaker(session) : speaker,
                Kind.MESSAGE,
                content,
                at,
                null,
                session.host(),
                "{\"role\":\"" + role.word() + "\"}",
                null);
    }

    /** Hosts do not say who their user is. */
    private @Nullable String speaker(Session session) {
        return role == Role.USER
                ? null
                : Objects.requireNonNullElse(
                        session.agent(), Objects.requireNonNullElse(session.host(), Role.AGENT.word()));
    }
}
