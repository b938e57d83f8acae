package dev.annals.problem;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Transactions that must be refused, each with the error code and, if there is one, the location of the error. */
final class BadBodies {

    private static final String OP =
            "{\"op\": \"assert\", \"subject\": \"Alice\", \"predicate\": \"knows\", \"object\": \"Bob\"";

    private BadBodies() {}

    /** @param field empty where the fault is in the whole body */
    record Bad(String name, String body, int status, String code, String field) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> all() {
        return Stream.of(notJson(), shapes(), references(), values(), dates(), texts(), limits())
                .flatMap(List::stream);
    }

    private static List<Bad> notJson() {
        return List.of(
                new Bad("an empty body", "", 400, "invalid-json", ""),
                new Bad("white space", " \n ", 400, "invalid-json", ""),
                new Bad("no JSON", "assert Alice knows Bob", 400, "invalid-json", ""),
                new Bad("a truncated body", "{\"ops\": [" + OP, 400, "invalid-json", ""),
                new Bad("trailing garbage", "{\"ops\": [" + OP + "}]} x", 400, "invalid-json", ""),
                new Bad("two bodies", "{\"ops\": [" + OP + "}]} {}", 400, "invalid-json", ""),
                new Bad("a trailing comma", "{\"ops\": [" + OP + "},]}", 400, "invalid-json", ""),
                new Bad("a comment", "{\"ops\": [] /* none */}", 400, "invalid-json", ""),
                new Bad("single quotes", "{'ops': []}", 400, "invalid-json", ""),
                new Bad("a field twice", "{\"ops\": [" + OP + ", \"object\": \"Carol\"}]}", 400, "invalid-json", ""),
                new Bad("ops twice", "{\"ops\": [" + OP + "}], \"ops\": []}", 400, "invalid-json", ""),
                new Bad("not a number", op("\"confidence\": NaN"), 400, "invalid-json", ""),
                new Bad("a leading zero", op("\"confidence\": 01"), 400, "invalid-json", ""),
                new Bad("a raw line end in text", op("\"source\": \"a\nb\""), 400, "invalid-json", ""),
                new Bad("a broken escape", op("\"source\": \"\\u12\""), 400, "invalid-json", ""),
                new Bad(
                        "arrays in arrays, 10,000 deep",
                        "{\"ops\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                        400,
                        "invalid-json",
                        ""),
                new Bad(
                        "objects in objects, 10,000 deep",
                        "{\"ops\":".repeat(10_000) + "1" + "}".repeat(10_000),
                        400,
                        "invalid-json",
                        ""),
                new Bad(
                        "a number of 10,000 digits",
                        op("\"confidence\": " + "1".repeat(10_000)),
                        400,
                        "invalid-json",
                        ""));
    }

    private static List<Bad> shapes() {
        return List.of(
                new Bad("an array", "[" + OP + "}]", 422, "wrong-type", ""),
                new Bad("a text", "\"ops\"", 422, "wrong-type", ""),
                new Bad("a number", "42", 422, "wrong-type", ""),
                new Bad("no ops", "{}", 422, "missing-field", "ops"),
                new Bad("null ops", "{\"ops\": null}", 422, "missing-field", "ops"),
                new Bad("empty ops", "{\"ops\": []}", 422, "no-ops", "ops"),
                new Bad("ops as an object", "{\"ops\": " + OP + "}}", 422, "wrong-type", "ops"),
                new Bad("an unknown field", "{\"ops\": [" + OP + "}], \"opps\": 1}", 422, "unknown-field", "opps"),
                new Bad("an op that is text", "{\"ops\": [\"assert\"]}", 422, "wrong-type", "ops[0]"),
                new Bad("an op that is null", "{\"ops\": [null]}", 422, "wrong-type", "ops[0]"),
                new Bad("the second op wrong", "{\"ops\": [" + OP + "}, 1]}", 422, "wrong-type", "ops[1]"),
                new Bad("no op", "{\"ops\": [{\"subject\": \"Alice\"}]}", 422, "missing-field", "ops[0].op"),
                new Bad(
                        "an op of another kind",
                        replaced("\"assert\"", "\"delete\""),
                        422,
                        "invalid-value",
                        "ops[0].op"),
                new Bad("an op in capitals", replaced("\"assert\"", "\"ASSERT\""), 422, "invalid-value", "ops[0].op"),
                new Bad("an op that is a number", replaced("\"assert\"", "1"), 422, "wrong-type", "ops[0].op"),
                new Bad(
                        "an unknown field of an op",
                        op("\"valid_from\": \"2020\""),
                        422,
                        "unknown-field",
                        "ops[0].valid_from"),
                new Bad(
                        "no predicate",
                        replaced("\"predicate\": \"knows\", ", ""),
                        422,
                        "missing-field",
                        "ops[0].predicate"),
                new Bad("no subject", replaced("\"subject\": \"Alice\", ", ""), 422, "missing-field", "ops[0].subject"),
                new Bad(
                        "neither object nor value",
                        replaced(", \"object\": \"Bob\"", ""),
                        422,
                        "object-or-value",
                        "ops[0].object"),
                new Bad("both object and value", op("\"value\": 1"), 422, "object-or-value", "ops[0].value"),
                new Bad(
                        "a retraction without a claim",
                        "{\"ops\": [{\"op\": \"retract\", \"reason\": \"x\"}]}",
                        422,
                        "missing-field",
                        "ops[0].claim"),
                new Bad(
                        "a retraction without a reason",
                        "{\"ops\": [{\"op\": \"retract\", \"claim\": \"x\"}]}",
                        422,
                        "missing-field",
                        "ops[0].reason"),
                new Bad(
                        "a retraction with a subject",
                        "{\"ops\": [{\"op\": \"retract\", \"claim\": \"x\", \"reason\": \"x\", \"subject\": \"Alice\"}]}",
                        422,
                        "unknown-field",
                        "ops[0].subject"),
                new Bad(
                        "a retraction of no known claim",
                        "{\"ops\": [{\"op\": \"retract\", \"claim\": \"x\", \"reason\": \"x\"}]}",
                        422,
                        "unknown-claim",
                        "ops[0].claim"),
                new Bad(
                        "a scope that is a list",
                        "{\"ops\": [" + OP + "}], \"scope\": [\"main\"]}",
                        422,
                        "wrong-type",
                        "scope"),
                new Bad(
                        "a reason that is a number",
                        "{\"ops\": [" + OP + "}], \"reason\": 1}",
                        422,
                        "wrong-type",
                        "reason"));
    }

    private static List<Bad> references() {
        return List.of(
                new Bad("a subject that is a number", subject("1"), 422, "wrong-type", "ops[0].subject"),
                new Bad("a subject that is null", subject("null"), 422, "missing-field", "ops[0].subject"),
                new Bad("a subject that is a list", subject("[\"Alice\"]"), 422, "wrong-type", "ops[0].subject"),
                new Bad("an empty subject", subject("{}"), 422, "missing-field", "ops[0].subject.name"),
                new Bad(
                        "a subject of unknown fields",
                        subject("{\"label\": \"Alice\"}"),
                        422,
                        "unknown-field",
                        "ops[0].subject.label"),
                new Bad(
                        "a subject with id and name",
                        subject("{\"id\": \"x\", \"name\": \"Alice\"}"),
                        422,
                        "invalid-value",
                        "ops[0].subject.id"),
                new Bad(
                        "a subject of an unknown id",
                        subject("{\"id\": \"x\"}"),
                        422,
                        "unknown-entity",
                        "ops[0].subject"),
                new Bad(
                        "an object of an unknown id",
                        replaced("\"Bob\"", "{\"id\": \"x\"}"),
                        422,
                        "unknown-entity",
                        "ops[0].object"),
                new Bad("an id that is a number", subject("{\"id\": 1}"), 422, "wrong-type", "ops[0].subject.id"),
                new Bad(
                        "a type that is a list",
                        subject("{\"name\": \"Alice\", \"type\": []}"),
                        422,
                        "wrong-type",
                        "ops[0].subject.type"),
                new Bad("a type in lower case", type("person"), 422, "invalid-text", "ops[0].subject.type"),
                new Bad("a type with a space", type("Natural Person"), 422, "invalid-text", "ops[0].subject.type"),
                new Bad(
                        "a type that is Cypher",
                        type("A:Fact) DETACH DELETE (n"),
                        422,
                        "invalid-text",
                        "ops[0].subject.type"),
                new Bad("a type of 65 letters", type("T".repeat(65)), 422, "invalid-text", "ops[0].subject.type"),
                new Bad("an empty type", type(""), 422, "invalid-text", "ops[0].subject.type"),
                new Bad("the graph's own Fact", type("Fact"), 422, "invalid-text", "ops[0].subject.type"),
                new Bad("the graph's own Entity", type("Entity"), 422, "invalid-text", "ops[0].subject.type"),
                new Bad("the graph's own Commit", type("Commit"), 422, "invalid-text", "ops[0].subject.type"),
                new Bad("the graph's own Tenant", type("Tenant"), 422, "invalid-text", "ops[0].subject.type"),
                new Bad("the graph's own Migration", type("Migration"), 422, "invalid-text", "ops[0].subject.type"));
    }

    private static List<Bad> values() {
        return List.of(
                new Bad("a value that is a list", value("[1]"), 422, "wrong-type", "ops[0].value"),
                new Bad("a value that is an object", value("{\"a\": 1}"), 422, "wrong-type", "ops[0].value"),
                new Bad("a value that is null", value("null"), 422, "object-or-value", "ops[0].object"),
                new Bad(
                        "a whole number too large to be exact",
                        value("9007199254740993"),
                        422,
                        "invalid-value",
                        "ops[0].value"),
                new Bad("its decimal form", value("9007199254740993.0"), 422, "invalid-value", "ops[0].value"),
                new Bad("its exponent form", value("9.007199254740993e15"), 422, "invalid-value", "ops[0].value"),
                new Bad("a negative one", value("-9007199254740993.0"), 422, "invalid-value", "ops[0].value"),
                new Bad("a number that is all but zero", value("1e-400"), 422, "invalid-value", "ops[0].value"),
                new Bad(
                        "a fraction with more digits than are kept",
                        value("0.1234567890123456789"),
                        422,
                        "invalid-value",
                        "ops[0].value"),
                new Bad("a number of endless size", value("1e999999999"), 422, "invalid-value", "ops[0].value"),
                new Bad("a number beyond all bounds", value("1e999"), 422, "invalid-value", "ops[0].value"),
                new Bad("a confidence above 1", op("\"confidence\": 1.01"), 422, "invalid-value", "ops[0].confidence"),
                new Bad("a confidence below 0", op("\"confidence\": -0.1"), 422, "invalid-value", "ops[0].confidence"),
                new Bad(
                        "a confidence in words",
                        op("\"confidence\": \"high\""),
                        422,
                        "wrong-type",
                        "ops[0].confidence"),
                new Bad(
                        "a confidence of 1e999",
                        op("\"confidence\": 1e999"),
                        422,
                        "invalid-value",
                        "ops[0].confidence"),
                new Bad(
                        "an end of a value of many, unnamed",
                        "{\"ops\": [{\"op\": \"end\", \"subject\": \"Alice\", \"predicate\": \"knows\", \"validFrom\": \"2020\"}]}",
                        422,
                        "end-needs-value",
                        "ops[0].value"));
    }

    private static List<Bad> dates() {
        return List.of(
                new Bad("a date that is a number", op("\"validFrom\": 2020"), 422, "wrong-type", "ops[0].validFrom"),
                new Bad(
                        "a day there is not",
                        op("\"validFrom\": \"2021-02-29\""),
                        422,
                        "invalid-date",
                        "ops[0].validFrom"),
                new Bad("a date in words", op("\"validTo\": \"tomorrow\""), 422, "invalid-date", "ops[0].validTo"),
                new Bad(
                        "an instant without an offset",
                        op("\"validFrom\": \"2020-01-01T00:00:00\""),
                        422,
                        "invalid-date",
                        "ops[0].validFrom"),
                new Bad(
                        "a date before all time",
                        op("\"validFrom\": \"0000\""),
                        422,
                        "date-out-of-range",
                        "ops[0].validFrom"),
                new Bad(
                        "a date after all time",
                        op("\"validTo\": \"9999-12-31\""),
                        422,
                        "date-out-of-range",
                        "ops[0].validTo"),
                new Bad(
                        "a year of 10,000 digits",
                        op("\"validFrom\": \"" + "9".repeat(10_000) + "\""),
                        422,
                        "invalid-date",
                        "ops[0].validFrom"),
                new Bad(
                        "an empty interval",
                        op("\"validFrom\": \"2020-01-01T00:00:00Z\", \"validTo\": \"2020-01-01T00:00:00Z\""),
                        422,
                        "empty-interval",
                        "ops[0].validTo"),
                new Bad(
                        "an inverted interval",
                        op("\"validFrom\": \"2021\", \"validTo\": \"2019\""),
                        422,
                        "empty-interval",
                        "ops[0].validTo"),
                new Bad(
                        "an interval over before it began",
                        op("\"validTo\": \"2019\""),
                        422,
                        "empty-interval",
                        "ops[0].validTo"),
                new Bad(
                        "an end with a validTo",
                        replaced("\"assert\"", "\"end\", \"validTo\": \"2020\""),
                        422,
                        "unknown-field",
                        "ops[0].validTo"),
                new Bad(
                        "an end since ever",
                        replaced("\"assert\"", "\"end\", \"validFrom\": null"),
                        422,
                        "missing-field",
                        "ops[0].validFrom"),
                new Bad(
                        "knownAt in the future",
                        "{\"ops\": [" + OP + "}], \"knownAt\": \"2999\"}",
                        422,
                        "known-at-in-future",
                        "knownAt"),
                new Bad(
                        "knownAt that is no date",
                        "{\"ops\": [" + OP + "}], \"knownAt\": \"now\"}",
                        422,
                        "invalid-date",
                        "knownAt"),
                new Bad(
                        "knownAt before all time",
                        "{\"ops\": [" + OP + "}], \"knownAt\": \"0001-01-01T00:00:00Z\"}",
                        409,
                        "known-at-not-later",
                        "knownAt"));
    }

    private static List<Bad> texts() {
        return List.of(
                new Bad("a blank name", subject("\"  \""), 422, "invalid-text", "ops[0].subject.name"),
                new Bad(
                        "a name of no-break spaces",
                        subject("\"\\u00a0\\u2003\""),
                        422,
                        "invalid-text",
                        "ops[0].subject.name"),
                new Bad(
                        "a blank reason to decide",
                        "{\"ops\": [{\"op\": \"retract\", \"claim\": \"x\", \"reason\": \" \"}]}",
                        422,
                        "invalid-text",
                        "ops[0].reason"),
                new Bad(
                        "a blank statement",
                        "{\"ops\": [" + OP + ", \"statement\": \"\"}]}",
                        422,
                        "invalid-text",
                        "ops[0].statement"),
                new Bad(
                        "a source that is not seen",
                        "{\"ops\": [" + OP + ", \"source\": \"\\u200b\\ufeff\"}]}",
                        422,
                        "invalid-text",
                        "ops[0].source"),
                new Bad("a name with NUL", subject("\"A\\u0000lice\""), 422, "invalid-text", "ops[0].subject.name"),
                new Bad(
                        "a name with a control character",
                        subject("\"A\\u001blice\""),
                        422,
                        "invalid-text",
                        "ops[0].subject.name"),
                new Bad(
                        "a name with half a character",
                        subject("\"A\\ud800\""),
                        422,
                        "invalid-text",
                        "ops[0].subject.name"),
                new Bad(
                        "a name with the other half",
                        subject("\"\\udc00A\""),
                        422,
                        "invalid-text",
                        "ops[0].subject.name"),
                new Bad(
                        "a name with the halves swapped",
                        subject("\"\\udc00\\ud800\""),
                        422,
                        "invalid-text",
                        "ops[0].subject.name"),
                new Bad(
                        "a name of 10,000 characters",
                        subject("\"" + "A".repeat(10_000) + "\""),
                        422,
                        "too-long",
                        "ops[0].subject.name"),
                new Bad(
                        "a name that grows when folded",
                        subject("\"" + "\ufdfa".repeat(500) + "\""),
                        422,
                        "too-long",
                        "ops[0].subject.name"),
                new Bad(
                        "an object of 501 characters",
                        replaced("\"Bob\"", "\"" + "B".repeat(501) + "\""),
                        422,
                        "too-long",
                        "ops[0].object.name"),
                new Bad(
                        "an id of 10,000 characters",
                        subject("{\"id\": \"" + "x".repeat(10_000) + "\"}"),
                        422,
                        "too-long",
                        "ops[0].subject.id"),
                new Bad("a value with NUL", value("\"\\u0000\""), 422, "invalid-text", "ops[0].value"),
                new Bad("a value with half a character", value("\"\\ud83d\""), 422, "invalid-text", "ops[0].value"),
                new Bad(
                        "a value of 10,001 characters",
                        value("\"" + "v".repeat(10_001) + "\""),
                        422,
                        "too-long",
                        "ops[0].value"),
                new Bad("a source with NUL", op("\"source\": \"\\u0000\""), 422, "invalid-text", "ops[0].source"),
                new Bad(
                        "a statement with half a character",
                        op("\"statement\": \"\\ud800\""),
                        422,
                        "invalid-text",
                        "ops[0].statement"),
                new Bad(
                        "a reason with NUL",
                        "{\"ops\": [" + OP + "}], \"reason\": \"\\u0000\"}",
                        422,
                        "invalid-text",
                        "reason"),
                new Bad(
                        "a scope with a space",
                        "{\"ops\": [" + OP + "}], \"scope\": \"my scope\"}",
                        422,
                        "invalid-text",
                        "scope"),
                new Bad("an empty scope", "{\"ops\": [" + OP + "}], \"scope\": \"\"}", 422, "invalid-text", "scope"),
                new Bad(
                        "a scope that ends with a slash",
                        "{\"ops\": [" + OP + "}], \"scope\": \"user/\"}",
                        422,
                        "invalid-text",
                        "scope"),
                new Bad(
                        "a scope of 10,000 characters",
                        "{\"ops\": [" + OP + "}], \"scope\": \"" + "s".repeat(10_000) + "\"}",
                        422,
                        "invalid-text",
                        "scope"),
                new Bad("a predicate with a space", predicate("works at"), 422, "invalid-text", "ops[0].predicate"),
                new Bad("a predicate in capitals", predicate("KNOWS"), 422, "invalid-text", "ops[0].predicate"),
                new Bad(
                        "a predicate that is Cypher",
                        predicate("knows`]->() DETACH DELETE (n) //"),
                        422,
                        "invalid-text",
                        "ops[0].predicate"),
                new Bad("a predicate with NUL", predicate("knows\\u0000"), 422, "invalid-text", "ops[0].predicate"),
                new Bad("an empty predicate", predicate(""), 422, "invalid-text", "ops[0].predicate"));
    }

    private static List<Bad> limits() {
        String tooMany = IntStream.range(0, 10_001).mapToObj(i -> OP + "}").collect(Collectors.joining(","));
        return List.of(new Bad("10,001 ops", "{\"ops\": [" + tooMany + "]}", 422, "too-many-ops", "ops"));
    }

    private static String op(String field) {
        return "{\"ops\": [" + OP + ", " + field + "}]}";
    }

    private static String replaced(String part, String by) {
        return "{\"ops\": [" + OP.replace(part, by) + "}]}";
    }

    private static String subject(String json) {
        return replaced("\"Alice\"", json);
    }

    private static String type(String type) {
        return subject("{\"name\": \"Alice\", \"type\": \"" + type + "\"}");
    }

    private static String value(String json) {
        return replaced("\"object\": \"Bob\"", "\"value\": " + json);
    }

    private static String predicate(String name) {
        return replaced("\"knows\"", "\"" + name + "\"");
    }
}
