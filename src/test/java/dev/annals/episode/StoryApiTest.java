package dev.annals.episode;

import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.reverts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Thirty messages over four years about six people and two companies, understood as a careful reader would. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class StoryApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void inWhateverOrderItIsToldItIsUnderstoodAndTakenBack() {
        // when it is told in any order
        long seed = System.nanoTime();
        List<Said> messages = messages();
        Collections.shuffle(messages, new Random(seed));
        tenant.tell(messages.toArray(Said[]::new));

        // then everything is as a careful reader has it, and nothing else
        assertThat(timelines()).as("told in the order of seed %d", seed).isEqualTo(expected());

        // when it is told again, as new messages
        List<String> before = facts();
        tenant.tell(messages.stream()
                .map(said -> said.as("again " + said.fields().get("sourceId")))
                .toArray(Said[]::new));

        // then nothing changes
        assertThat(facts()).isEqualTo(before);
    }

    @Test
    void aMessageThatIsWithdrawnGivesBackWhatItHadDisplaced() {
        // given
        List<Said> messages = messages();
        List<JsonNode> receipts = tenant.tell(messages.toArray(Said[]::new));
        String moved = receipts.stream()
                .filter(receipt -> receipt.get("sourceId").textValue().equals("2020-09-12"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .textValue();

        // when
        tenant.delete("/v1/episodes/" + moved).expect(200);

        // then
        assertThat(tenant.timeline("subject", "Tove Berg", "predicate", "residence"))
                .containsExactly(
                        "Bergen 2020-01-10..2021-08-30", "Trondheim 2021-08-30..2023-09-01", "Bergen 2023-09-01..");
    }

    @Test
    void twoPeopleTakenForOneLoseNothingWhenTheyAreTwoAgain() {
        // given
        tenant.tell(messages().toArray(Said[]::new));
        JsonNode merged = tenant.commit(merges("Erik Lund", "Jonas Vik"));
        assertThat(tenant.timeline("subject", "Jonas Vik", "predicate", "residence"))
                .isNotEmpty();

        // when
        tenant.commit(reverts(Shown.decision(merged, 0)));

        // then
        assertThat(timelines()).isEqualTo(expected());
    }

    private static List<Said> messages() {
        List<Said> messages = new ArrayList<>();
        for (String[] line : lines("messages")) {
            Said said = Said.of(line[2]).at(line[0]).as(line[0]);
            messages.add(line[1].isEmpty() ? said : said.with("speaker", line[1]));
        }
        return messages;
    }

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> expected = new TreeMap<>();
        lines("timelines").forEach(line -> expected.put(line[0] + " | " + line[1], List.of(line[2].split(", "))));
        return expected;
    }

    private Map<String, List<String>> timelines() {
        Map<String, List<String>> timelines = new TreeMap<>();
        for (JsonNode fact : tenant.allPages("/v1/facts", "facts", "validAt", "any")) {
            String line = fact.get("subject").get("name").textValue() + " | "
                    + fact.get("predicate").textValue();
            timelines.computeIfAbsent(line, key -> new ArrayList<>()).add(Shown.fact(fact));
        }
        timelines
                .values()
                .forEach(states -> states.sort((one, other) -> dates(one).compareTo(dates(other))));
        return timelines;
    }

    private static String dates(String state) {
        return state.substring(state.lastIndexOf(' '));
    }

    private List<String> facts() {
        return tenant.allPages("/v1/facts", "facts", "validAt", "any").stream()
                .map(fact -> fact.get("id").textValue())
                .sorted()
                .toList();
    }

    private static List<String[]> lines(String name) {
        String path = "/story/" + name + ".txt";
        try (InputStream in = Objects.requireNonNull(StoryApiTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
