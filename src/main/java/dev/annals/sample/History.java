package dev.annals.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.annals.belief.Cardinality;
import dev.annals.belief.Predicate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The sample, read from its files in the format of the API.
 *
 * @param transactions bodies of {@code POST /v1/transactions}, in order
 * @param messages the body of {@code POST /v1/episodes}
 */
record History(List<Predicate> predicates, List<JsonNode> transactions, JsonNode messages) {

    static History read(ObjectMapper mapper) {
        List<Predicate> predicates = new ArrayList<>();
        resource(mapper, "predicates")
                .properties()
                .forEach(entry -> predicates.add(predicate(entry.getKey(), entry.getValue())));
        List<JsonNode> transactions = new ArrayList<>();
        resource(mapper, "transactions").forEach(transactions::add);
        return new History(List.copyOf(predicates), List.copyOf(transactions), resource(mapper, "messages"));
    }

    private static Predicate predicate(String name, JsonNode declaration) {
        return new Predicate(
                name,
                Cardinality.ofWord(declaration.required("cardinality").textValue()),
                declaration.required("phrase").textValue(),
                declaration.path("constant").asBoolean());
    }

    private static JsonNode resource(ObjectMapper mapper, String name) {
        String path = "/sample/" + name + ".json";
        try (InputStream file = History.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no file at " + path);
            }
            return mapper.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
