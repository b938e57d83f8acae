package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads all claims and decisions from a tenant's journal, and checks them against what their writers were told, and all
 * beliefs past and present against what follows from them by the rule.
 */
public final class BeliefAudit {

    private static final int INSTANTS = 25;

    private final Client client;
    private final Testimony testimony = new Testimony(Muddle.HOLDING_ONE);
    private final Set<String> claims = new TreeSet<>();

    public BeliefAudit(Client client) {
        this.client = client;
    }

    /**
     * Everything acknowledged took effect once, nothing else did, and belief follows from it, as of now and of commits before.
     *
     * @param receipts by the reason of their transaction
     * @return what there was to audit, in words
     */
    public String follows(Map<String, JsonNode> receipts) throws Exception {
        List<JsonNode> commits = new JournalAudit(client).gapless();
        Map<String, String> told = new HashMap<>();
        receipts.forEach((reason, receipt) -> told.put(reason, receipted(receipt)));
        Map<String, String> found = new HashMap<>();
        for (JsonNode commit : commits) {
            JsonNode detail = client.get("/v1/commits/" + commit.get("seq").asText(), Map.of());
            testimony.hear(detail);
            detail.get("claims").forEach(claim -> claims.add(claim.get("id").asText()));
            String reason = commit.get("reason").asText();
            assertThat(found.put(reason, recorded(detail)))
                    .as("first commit of %s", reason)
                    .isNull();
        }
        assertThat(found).as("commits by their reasons").containsExactlyInAnyOrderEntriesOf(told);
        assertThat(decisionsInForce()).as("decisions, and whether in force").isEqualTo(testimony.decisions());
        int step = Math.max(1, commits.size() / INSTANTS);
        for (int last = commits.size(); last > 0; last -= step) {
            followsAsOf(commits.get(last - 1));
        }
        return "%,d commits, %,d claims, %,d decisions of which %,d are in force, %,d facts and %,d contradictions now"
                .formatted(
                        commits.size(),
                        claims.size(),
                        testimony.decisions().size(),
                        testimony.decisions().values().stream()
                                .filter(force -> force)
                                .count(),
                        testimony.facts(commits.size()).size(),
                        testimony.contradictions(commits.size()).size());
    }

    private void followsAsOf(JsonNode commit) throws IOException, InterruptedException {
        long seq = commit.get("seq").asLong();
        Map<String, String> asOf = Map.of("knownAt", commit.get("knownAt").asText(), "validAt", "any");
        assertThat(lines("facts", asOf, Line::fact))
                .as("facts as of commit %d", seq)
                .containsExactlyInAnyOrderElementsOf(testimony.facts(seq));
        Map<String, String> known = Map.of("knownAt", commit.get("knownAt").asText());
        assertThat(lines("contradictions", known, Line::contradiction))
                .as("contradictions as of commit %d", seq)
                .containsExactlyInAnyOrderElementsOf(testimony.contradictions(seq));
    }

    private Map<String, Boolean> decisionsInForce() throws IOException, InterruptedException {
        return all("decisions", Map.of()).stream()
                .collect(Collectors.toMap(
                        decision -> decision.get("id").asText(),
                        decision -> decision.get("inForce").asBoolean()));
    }

    private List<String> lines(String rows, Map<String, String> question, Function<JsonNode, String> line)
            throws IOException, InterruptedException {
        return all(rows, question).stream().map(line).toList();
    }

    private List<JsonNode> all(String rows, Map<String, String> question) throws IOException, InterruptedException {
        Map<String, String> parameters = new HashMap<>(question);
        parameters.put("limit", "1000");
        List<JsonNode> all = new ArrayList<>();
        while (true) {
            JsonNode page = client.get("/v1/" + rows, parameters);
            page.get(rows).forEach(all::add);
            if (page.get("next").isNull()) {
                return all;
            }
            parameters.put("cursor", page.get("next").asText());
        }
    }

    private String receipted(JsonNode receipt) {
        Set<String> made = new TreeSet<>();
        for (JsonNode claim : receipt.get("claims")) {
            if (!claim.has("retracted") && !claim.has("setAside")) {
                made.add(claim.get("id").asText());
            }
        }
        return effect(receipt, made);
    }

    private static String recorded(JsonNode detail) {
        return effect(detail, ids(detail.get("claims")));
    }

    private static String effect(JsonNode told, Set<String> claims) {
        JsonNode commit = told.get("commit");
        Set<String> contradictions = new TreeSet<>();
        told.get("contradictions").get("opened").forEach(id -> contradictions.add("+" + id.asText()));
        told.get("contradictions").get("closed").forEach(id -> contradictions.add("-" + id.asText()));
        return "commit %s of %s: claims %s, decisions %s, facts opened %s and closed %s, contradictions %s"
                .formatted(
                        commit.get("seq"),
                        commit.get("knownAt"),
                        claims,
                        ids(told.get("decisions")),
                        ids(told.get("facts").get("opened")),
                        ids(told.get("facts").get("closed")),
                        contradictions);
    }

    private static Set<String> ids(JsonNode refs) {
        Set<String> ids = new TreeSet<>();
        refs.forEach(ref -> ids.add(ref.get("id").asText()));
        return ids;
    }
}
