package dev.annals.episode.bell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.problem.Fields;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Writes and reads the records that the intake sends through Kafka. */
@Singleton
class BacklogJson {

    private static final Set<String> FIELDS = Set.of("tenant", "scope");

    private final ObjectMapper mapper;

    BacklogJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Backlog backlog) {
        return text(Map.of("tenant", backlog.tenant(), "scope", backlog.scope()));
    }

    String quarantined(Backlog backlog, String episode, String why) {
        return text(Map.of("tenant", backlog.tenant(), "scope", backlog.scope(), "episode", episode, "why", why));
    }

    /** @throws ProblemException if the record is anything else */
    Backlog read(byte[] value) throws IOException {
        Fields fields = Fields.of(mapper.readTree(value), FIELDS);
        return new Backlog(
                Texts.name(fields.needText("tenant"), "tenant"), Texts.scope(fields.needText("scope"), "scope"));
    }

    private String text(Map<String, String> fields) {
        try {
            return mapper.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
