package dev.annals.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Answers as a test reads them at a glance. */
public final class Shown {

    private Shown() {}

    public static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    public static List<String> texts(JsonNode array) {
        return list(array).stream().map(JsonNode::asText).toList();
    }

    /** The facts of a page, as {@code Acme 2020-01-01..2022-01-01}, in the order of their dates. */
    public static List<String> facts(JsonNode page) {
        return list(page.get("facts")).stream()
                .sorted((one, other) -> start(one).compareTo(start(other)))
                .map(Shown::fact)
                .toList();
    }

    public static String fact(JsonNode fact) {
        String said = fact.has("object")
                ? fact.get("object").get("name").textValue()
                : fact.get("value").asText();
        return said + " " + date(fact.get("validFrom")) + ".." + date(fact.get("validTo"));
    }

    public static List<String> ids(JsonNode array) {
        return list(array).stream().map(one -> one.get("id").textValue()).toList();
    }

    public static String knownAt(JsonNode receipt) {
        return receipt.get("commit").get("knownAt").textValue();
    }

    /** The id of a claim of a receipt. */
    public static String claim(JsonNode receipt, int op) {
        return receipt.get("claims").get(op).get("id").textValue();
    }

    private static String start(JsonNode fact) {
        return date(fact.get("validFrom")) + " " + fact(fact);
    }

    private static String date(JsonNode instant) {
        return instant.isNull() ? "" : instant.textValue().replace("T00:00:00Z", "");
    }
}
