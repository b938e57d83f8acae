package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks the outcome of every episode that was accepted, and finds each in the journal. */
public final class IntakeAudit {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Client client;

    public IntakeAudit(Client client) {
        this.client = client;
    }

    /** Returns when nothing waits any more. */
    public void awaitLearned() {
        RunningService.await(PATIENCE, () -> waiting() == 0);
    }

    /** @return how many episodes wait; a high number where nobody answers */
    public long waiting() {
        try {
            return client.get("/v1/intake", Map.of()).get("pending").asLong();
        } catch (IOException unanswered) {
            return Long.MAX_VALUE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Every episode was learned, once, in its session's order, and nothing else was.
     *
     * @return how many commits there are
     */
    public int learnedEachOnce(Collection<Report> accepted) throws Exception {
        List<Acknowledged> learned = new ArrayList<>();
        Map<String, TreeMap<Integer, Long>> sessions = new HashMap<>();
        for (Report report : accepted) {
            JsonNode receipt = client.get("/v1/receipts/" + report.receipt(), Map.of("wait", "30s"));
            assertThat(receipt.get("status").asText()).as(receipt.toString()).isEqualTo("learned");
            Acknowledged found = acknowledged(report, receipt);
            learned.add(found);
            sessions.computeIfAbsent(report.session(), s -> new TreeMap<>()).put(number(report), found.seq());
        }
        assertThat(sessions.values())
                .allSatisfy(commits -> assertThat(List.copyOf(commits.values()))
                        .as("commits of a session, in the order it was told")
                        .isSorted());
        return new JournalAudit(client).holdsExactly(learned).size();
    }

    private static int number(Report report) {
        return Integer.parseInt(report.sourceId().substring(report.sourceId().lastIndexOf('-') + 1));
    }

    private static Acknowledged acknowledged(Report report, JsonNode receipt) {
        JsonNode commit = receipt.get("commit");
        assertThat(receipt.get("claims")).as(receipt.toString()).hasSize(1);
        return new Acknowledged(
                new Write(report.sourceId(), report.session(), Map.of()),
                commit.get("seq").asLong(),
                Instant.parse(commit.get("knownAt").asText()),
                receipt.get("claims").get(0).asText());
    }
}
