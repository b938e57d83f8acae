package dev.annals.session.host;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.problem.Texts;
import org.jspecify.annotations.Nullable;

/** A host's JSON. Unknown fields are ignored, because it contains more than is needed here and changes over time. */
record Body(JsonNode node) {

    /** @throws ProblemException if it is not an object */
    static Body of(@Nullable JsonNode body) {
        if (body == null || !body.isObject()) {
            throw new ProblemException(ErrorCode.WRONG_TYPE, null, "Send the host's JSON unchanged: an object.");
        }
        return new Body(body);
    }

    /** The value of the first of these fields that is text and not blank. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            JsonNode field = node.path(name);
            if (field.isTextual() && !field.textValue().isBlank()) {
                return field.textValue();
            }
        }
        return null;
    }

    /** A name in this field. */
    @Nullable
    String name(String field) {
        @Nullable String text = text(field);
        return text == null ? null : Texts.name(text, field);
    }

    /** @throws ProblemException missing-field */
    String need(String... names) {
        @Nullable String text = text(names);
        if (text == null) {
            throw new ProblemException(
                    ErrorCode.MISSING_FIELD,
                    names[0],
                    "The event names no session: send the host's JSON unchanged, with " + names[0] + ".");
        }
        return text;
    }
}
