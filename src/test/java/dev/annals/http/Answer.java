package dev.annals.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** A response of the service. */
public record Answer(int status, String mediaType, String text) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public JsonNode json() {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(this + " is not JSON", noJson);
        }
    }

    public Answer expect(int wanted) {
        assertThat(status).as(text).isEqualTo(wanted);
        return this;
    }

    /** It is a problem document with this code. */
    public Answer expectProblem(int wanted, String code) {
        expect(wanted);
        assertThat(mediaType).as(text).startsWith("application/problem+json");
        assertThat(json().path("status").intValue()).isEqualTo(wanted);
        assertThat(json().path("code").textValue()).as(text).isEqualTo(code);
        assertThat(json().path("type").textValue()).isEqualTo("urn:annals:problem:" + code);
        assertThat(json().path("title").textValue()).isNotBlank();
        return this;
    }

    public Answer expectProblem(int wanted, String code, String field) {
        expectProblem(wanted, code);
        assertThat(json().path("field").textValue()).as(text).isEqualTo(field);
        return this;
    }
}
