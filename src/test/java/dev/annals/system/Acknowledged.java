package dev.annals.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** A write, with the answer that it is durable. */
public record Acknowledged(Write write, long seq, Instant knownAt, String claim) {

    public static Acknowledged of(Write write, JsonNode receipt) {
        JsonNode commit = receipt.get("commit");
        return new Acknowledged(
                write,
                commit.get("seq").asLong(),
                Instant.parse(commit.get("knownAt").asText()),
                receipt.get("claims").get(0).get("id").asText());
    }
}
