package dev.annals.session;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Caller;
import dev.annals.change.IdempotencyKey;
import dev.annals.git.GitRemote;
import dev.annals.problem.Texts;
import dev.annals.session.host.Event;
import dev.annals.session.host.Host;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Handles the events of hosts. */
@Singleton
class Hooks {

    private static final Logger LOG = Logger.getLogger("dev.annals.session");

    /** In characters. A prompt may contain whole files; its beginning says what it is about. */
    private static final int QUERY = 1_000;

    /** Escape sequences and control characters, as in text pasted from a terminal. */
    private static final Pattern UNFIT = Pattern.compile("\\e\\[[0-9;?]*[ -/]*[@-~]|[\\p{Cntrl}\\p{Cs}&&[^\\n\\r\\t]]");

    private final Visits visits;

    Hooks(Visits visits) {
        this.visits = visits;
    }

    String answer(
            Caller caller,
            Host host,
            String name,
            HookQuery query,
            @Nullable IdempotencyKey key,
            @Nullable JsonNode body) {
        Optional<Event> event = host.event(name, body);
        if (event.isEmpty()) {
            LOG.debugf("%s: event %s is ignored", host.word(), name);
            return host.answer(name, null).toString();
        }
        return visits.come(
                caller,
                opening(host, event.get(), query),
                visit(host, event.get(), query, key),
                key,
                answered -> host.answer(name, answered.context()).toString());
    }

    private static Opening opening(Host host, Event event, HookQuery query) {
        @Nullable String project = query.project();
        @Nullable String scope = query.scope();
        @Nullable String agent = query.agent();
        return new Opening(
                SessionBody.id(event.session(), "session"),
                host.word(),
                agent == null ? null : Texts.name(agent, "agent"),
                project == null
                        ? null
                        : GitRemote.of(project).map(GitRemote::name).orElse(null),
                scope == null ? null : Texts.scope(scope, "scope"),
                null);
    }

    private static Visit visit(Host host, Event event, HookQuery told, @Nullable IdempotencyKey key) {
        @Nullable Instant at = told.instant();
        @Nullable String query = event.query() == null ? null : plain(event.query(), QUERY);
        return new Visit(
                event.point(),
                event.forgets(),
                event.said().stream()
                        .filter(said ->
                                !plain(said.content(), TurnReader.LONGEST).isBlank())
                        .map(said -> turn(said, at, key))
                        .toList(),
                query == null || query.isBlank() ? null : query,
                null,
                event.tells() && !told.isLate(),
                told.isLate(),
                host.mostTokens(),
                true);
    }

    /** A turn to which the host gives no id is identified by the request it came with, or else by its time. */
    private static Turn turn(Event.Said said, @Nullable Instant at, @Nullable IdempotencyKey key) {
        String content = plain(said.content(), TurnReader.LONGEST);
        return new Turn(
                Turn.idOf(place(said, at, key), said.role(), said.speaker(), content),
                said.id() != null,
                said.role(),
                said.speaker(),
                content,
                at);
    }

    private static @Nullable String place(Event.Said said, @Nullable Instant at, @Nullable IdempotencyKey key) {
        if (said.id() != null) {
            return said.id();
        }
        return key != null ? key.text() : at != null ? at.toString() : null;
    }

    private static String plain(String text, int most) {
        String plain = UNFIT.matcher(text).replaceAll("");
        if (plain.length() <= most) {
            return plain;
        }
        return plain.substring(0, Character.isHighSurrogate(plain.charAt(most - 1)) ? most - 1 : most);
    }
}
