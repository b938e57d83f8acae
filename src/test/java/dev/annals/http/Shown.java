package dev.annals.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Formats answers so that a test can read them at a glance. */
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
        return said(fact) + " " + dates(fact);
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

    /** The id of a decision of a receipt. */
    public static String decision(JsonNode receipt, int op) {
        return receipt.get("decisions").get(op).get("id").textValue();
    }

    /** The contradictions of a page, as {@code Acme|Beta 2020-01-01..2022-01-01}, in the order of their dates. */
    public static List<String> contradictions(JsonNode page) {
        return list(page.get("contradictions")).stream()
                .sorted((one, other) -> date(one.get("validFrom")).compareTo(date(other.get("validFrom"))))
                .map(Shown::contradiction)
                .toList();
    }

    public static String contradiction(JsonNode contradiction) {
        String values = list(contradiction.get("values")).stream()
                .map(Shown::said)
                .sorted()
                .collect(Collectors.joining("|"));
        return values + " " + dates(contradiction);
    }

    private static String said(JsonNode side) {
        return side.has("object")
                ? side.get("object").get("name").textValue()
                : side.get("value").asText();
    }

    private static String dates(JsonNode dated) {
        return date(dated.get("validFrom")) + ".." + date(dated.get("validTo"));
    }

    private static String start(JsonNode fact) {
        return date(fact.get("validFrom")) + " " + fact(fact);
    }

    private static String date(JsonNode instant) {
        return instant.isNull() ? "" : instant.textValue().replace("T00:00:00Z", "");
    }
}
