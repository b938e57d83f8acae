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
 * @param id within the session: sent again under it, it is the same turn
 * @param named whether who sent it gave it an id: then two that say the same are two
 */
record Turn(
        String id,
        boolean named,
        Role role,
        @Nullable String speaker,
        String content,
        @Nullable Instant at) {

    /**
     * An id for a turn that came without: the same for all sendings of it.
     *
     * @param place what tells it from others that say the same: its position, instant or request; null: nothing does
     */
    static String idOf(@Nullable String place, Role role, @Nullable String speaker, String content) {
        Map<String, @Nullable Object> said = new TreeMap<>();
        said.put("place", place);
        said.put("role", role.word());
        said.put("speaker", speaker);
        said.put("content", content);
        return Digest.ofContent(said).hex().substring(0, 32);
    }

    /** Equal for turns that say the same. */
    String mark() {
        return idOf(null, role, speaker, content);
    }

    /** Of the source ids of a session's turns. */
    static String prefix(String session) {
        return "turn " + session + " ";
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

    /** Who a user is, no host says. */
    private @Nullable String speaker(Session session) {
        return role == Role.USER
                ? null
                : Objects.requireNonNullElse(
                        session.agent(), Objects.requireNonNullElse(session.host(), Role.AGENT.word()));
    }
}
