package dev.annals.extract.llm;

import dev.annals.extract.llm.Answer.Tense;
import dev.annals.vocabulary.Term;
import dev.annals.vocabulary.Vocabulary;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonSchemaElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The form of an {@link Answer} as a JSON schema, which endpoints enforce. */
final class Schema {

    private Schema() {}

    static ResponseFormat of(Vocabulary vocabulary) {
        JsonObjectSchema.Builder entity = JsonObjectSchema.builder()
                .addStringProperty("name")
                .addEnumProperty("type", EntityTypes.of(vocabulary));
        // The quote comes first, because what a model has written guides what it writes next.
        JsonObjectSchema.Builder claim = JsonObjectSchema.builder()
                .addStringProperty("quote")
                .addStringProperty("subject")
                .addEnumProperty(
                        "predicate", vocabulary.terms().stream().map(Term::name).toList())
                .addStringProperty("object")
                .addEnumProperty("tense", tenses())
                .addStringProperty("from")
                .addStringProperty("to");
        JsonObjectSchema.Builder answer = JsonObjectSchema.builder()
                .addProperty("entities", listOf(entity))
                .addProperty("claims", listOf(claim));
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(JsonSchema.builder()
                        .name("extraction")
                        .rootElement(strict(answer))
                        .build())
                .build();
    }

    private static List<String> tenses() {
        return Arrays.stream(Tense.values())
                .map(tense -> tense.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static JsonSchemaElement listOf(JsonObjectSchema.Builder items) {
        return JsonArraySchema.builder().items(strict(items)).build();
    }

    /** All fields required, no others allowed. */
    private static JsonObjectSchema strict(JsonObjectSchema.Builder object) {
        List<String> fields = List.copyOf(object.build().properties().keySet());
        return object.required(fields).additionalProperties(false).build();
    }
}
