package dev.annals.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a tenant's whole journal and checks it against what its writers were told. */
public final class JournalAudit {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Client client;

    public JournalAudit(Client client) {
        this.client = client;
    }

    /** Every acknowledged write is there once, where its receipt says, and nothing else is. */
    public List<Instant> holdsExactly(Collection<Acknowledged> acknowledged) throws Exception {
        List<JsonNode> commits = gapless();
        Map<String, String> found = claims(commits.size());
        Map<String, String> told = new HashMap<>();
        acknowledged.forEach(each -> told.put(each.write().key(), place(each.seq(), each.knownAt(), each.claim())));
        assertThat(told).as("writes acknowledged").hasSize(acknowledged.size());
        assertThat(found).as("claims in the journal").containsExactlyInAnyOrderEntriesOf(told);
        return commits.stream().map(JournalAudit::knownAt).toList();
    }

    /** All commits, oldest first: numbered without a gap, each linked to the one before. */
    List<JsonNode> gapless() throws IOException, InterruptedException {
        List<JsonNode> commits = commits();
        chained(commits);
        return commits;
    }

    private List<JsonNode> commits() throws IOException, InterruptedException {
        List<JsonNode> newestFirst = new ArrayList<>();
        Map<String, String> page = Map.of("limit", "1000");
        while (true) {
            JsonNode answer = client.get("/v1/commits", page);
            answer.get("commits").forEach(newestFirst::add);
            if (answer.get("next").isNull()) {
                return newestFirst.reversed();
            }
            page = Map.of("limit", "1000", "cursor", answer.get("next").asText());
        }
    }

    private static void chained(List<JsonNode> commits) {
        String digest = "";
        Instant knownAt = Instant.MIN;
        long seq = 0;
        for (JsonNode commit : commits) {
            assertThat(commit.get("seq").asLong()).as("number after %d", seq).isEqualTo(++seq);
            assertThat(knownAt(commit)).as("knownAt of commit %d", seq).isAfter(knownAt);
            assertThat(commit.get("previous").asText())
                    .as("link of commit %d", seq)
                    .isEqualTo(digest);
            knownAt = knownAt(commit);
            digest = commit.get("digest").asText();
        }
    }

    private static Instant knownAt(JsonNode commit) {
        return Instant.parse(commit.get("knownAt").asText());
    }

    private Map<String, String> claims(int commits) throws IOException, InterruptedException {
        Map<String, String> found = new HashMap<>();
        for (int seq = 1; seq <= commits; seq++) {
            JsonNode detail = client.get("/v1/commits/" + seq, Map.of());
            for (JsonNode claim : detail.get("claims")) {
                String key = JSON.readTree(claim.get("content").asText())
                        .get("source")
                        .asText();
                String place = place(
                        seq, knownAt(detail.get("commit")), claim.get("id").asText());
                assertThat(found.put(key, place)).as("first record of %s", key).isNull();
            }
        }
        return found;
    }

    private static String place(long seq, Instant knownAt, String claim) {
        return "claim " + claim + " in commit " + seq + " of " + knownAt;
    }
}
