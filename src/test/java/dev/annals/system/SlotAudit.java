package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads everything that was ever believed in slots that hold one value at a time. */
public final class SlotAudit {

    private final Client client;
    private final Map<String, String> question;

    /** @param filters of the question: which slots to audit; none has an end without a successor */
    public SlotAudit(Client client, Map<String, String> filters) {
        this.client = client;
        this.question = new HashMap<>(filters);
        question.put("limit", "1000");
    }

    /** No slot has two values at one point of valid and known time: not in its history, nor asked as of any commit. */
    public void neverHeldTwoValues(List<Instant> knownAts) throws IOException, InterruptedException {
        List<Belief> ever = new ArrayList<>();
        for (JsonNode present : ask(Map.of("validAt", Write.PRESENT))) {
            List<Belief> history = history(present.get("id").asText());
            assertNoneOverlap(history);
            ever.addAll(history);
        }
        for (Instant knownAt : knownAts) {
            List<Belief> then = beliefs(ask(Map.of("validAt", "any", "knownAt", knownAt.toString())));
            then.stream()
                    .collect(Collectors.groupingBy(Belief::subject))
                    .values()
                    .forEach(SlotAudit::assertNoneOverlap);
            assertThat(ids(then.stream()))
                    .as("facts as of %s", knownAt)
                    .isEqualTo(ids(ever.stream().filter(belief -> belief.knownAt(knownAt))));
        }
    }

    private List<Belief> history(String fact) throws IOException, InterruptedException {
        Map<String, String> wanted = new HashMap<>(Map.of("limit", "1000"));
        List<Belief> history = new ArrayList<>();
        while (true) {
            JsonNode page = client.get("/v1/facts/" + fact + "/history", wanted);
            history.addAll(beliefs(page.get("facts")));
            if (page.get("next").isNull()) {
                return history;
            }
            wanted.put("cursor", page.get("next").asText());
        }
    }

    private JsonNode ask(Map<String, String> instants) throws IOException, InterruptedException {
        Map<String, String> parameters = new HashMap<>(question);
        parameters.putAll(instants);
        JsonNode page = client.get("/v1/facts", parameters);
        assertThat(page.get("next").isNull()).as("all on one page").isTrue();
        return page.get("facts");
    }

    private static void assertNoneOverlap(List<Belief> beliefs) {
        for (int i = 0; i < beliefs.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (beliefs.get(i).overlaps(beliefs.get(j))) {
                    throw new AssertionError("two values at once: " + beliefs.get(i) + " and " + beliefs.get(j));
                }
            }
        }
    }

    private static Set<String> ids(Stream<Belief> beliefs) {
        return beliefs.map(Belief::id).collect(Collectors.toSet());
    }

    private static List<Belief> beliefs(JsonNode facts) {
        List<Belief> beliefs = new ArrayList<>();
        facts.forEach(fact -> beliefs.add(Belief.of(fact)));
        return beliefs;
    }

    /** A rectangle in valid and known time. */
    private record Belief(
            String id, String subject, Instant validFrom, Instant validTo, Instant knownFrom, Instant knownTo) {

        static Belief of(JsonNode fact) {
            return new Belief(
                    fact.get("id").asText(),
                    fact.get("subject").get("id").asText(),
                    instant(fact.get("validFrom"), Instant.MIN),
                    instant(fact.get("validTo"), Instant.MAX),
                    instant(fact.get("knownFrom"), Instant.MIN),
                    instant(fact.get("knownTo"), Instant.MAX));
        }

        private static Instant instant(JsonNode text, Instant open) {
            return text.isNull() ? open : Instant.parse(text.asText());
        }

        boolean knownAt(Instant instant) {
            return !knownFrom.isAfter(instant) && knownTo.isAfter(instant);
        }

        boolean overlaps(Belief other) {
            return validFrom.isBefore(other.validTo)
                    && other.validFrom.isBefore(validTo)
                    && knownFrom.isBefore(other.knownTo)
                    && other.knownFrom.isBefore(knownTo);
        }
    }
}
