package dev.annals.journal;

import static dev.annals.http.Ops.renames;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.annals.digest.Digest;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** The script for auditors, run on commits of every version. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class VerifyChainTest {

    private static final String SCRIPT = "docs/verify-chain.py";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Driver driver;

    @BeforeEach
    void python() {
        assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .as("python3 is here")
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "python3")));
    }

    @Test
    void decisionsWithTheirEvidenceHold() throws IOException, InterruptedException {
        // given
        Deciding.everyKind(tenant);

        // then
        assertThat(verify()).contains("5 commits with 5 claims: the chain holds");

        // when
        run("MATCH (d:Decision {tenant: $tenant, kind: 'alias'}) SET d.evidence = '{}'", Map.of());

        // then
        assertThat(verify())
                .contains("its digest does not fit what it recorded")
                .contains("1 faults");
    }

    @Test
    void commitsOfOlderVersionsHoldAsTheyAre() throws IOException, InterruptedException {
        // given
        JsonNode said = tenant.commit(says("Zoë", "likes").value("tea").from("2020"));
        tenant.commit(retracts(Shown.claim(said, 0)));
        tenant.commit(renames("Zoë", "Zoë Berg"));
        String first = rewrite(1, "", content -> content.putArray("retractions"));
        String second = rewrite(
                2,
                first,
                content -> content.putArray("retractions")
                        .addObject()
                        .put("claim", Shown.claim(said, 0))
                        .put("reason", "it was a mistake"));
        String third = rewrite(3, second, content -> {
            JsonNode renaming = detail(3).get("decisions").get(0);
            content.put("version", 2).putArray("episodes");
            ObjectNode decision = content.putArray("decisions").addObject();
            decision.setAll((ObjectNode) renaming.get("about"));
            decision.put("kind", "rename").putNull("reason").set("id", renaming.get("id"));
        });

        // then
        assertThat(verify("--expect", "3:" + third)).contains("3 commits with 1 claims: the chain holds");
    }

    @Test
    void howLongAPredicateCountsIsCovered() throws IOException, InterruptedException {
        // given one that is used, declared twice
        tenant.commit(says("Zoë", "mood").value("glad").from("2020"));
        tenant.put("/v1/predicates/mood", Map.of("cardinality", "many", "timeToLive", "P90D"))
                .expect(200);
        tenant.put("/v1/predicates/mood", "{\"cardinality\": \"many\", \"timeToLive\": null, \"halfLife\": \"P1Y\"}")
                .expect(200);

        // then
        assertThat(verify()).contains("3 commits with 1 claims: the chain holds");

        // when
        run("MATCH (c:Commit {tenant: $tenant, seq: 2}) SET c.timeToLive = 'P91D'", Map.of());

        // then
        assertThat(verify()).contains("its digest does not fit what it recorded");
    }

    @Test
    void howCarefullyAPredicateIsTreatedIsCovered() throws IOException, InterruptedException {
        // given one that is used
        tenant.declare("iban", "one");
        tenant.commit(says("Zoë", "iban").value("NO93").from("2020"));

        // when
        tenant.put(
                        "/v1/predicates/iban",
                        Map.of("cardinality", "one", "consistency", "strong", "whenDisputed", "withhold"))
                .expect(200);

        // then
        assertThat(verify()).contains("2 commits with 1 claims: the chain holds");

        // when
        run("MATCH (c:Commit {tenant: $tenant, seq: 2}) SET c.whenDisputed = NULL", Map.of());

        // then
        assertThat(verify()).contains("its digest does not fit what it recorded");
    }

    @Test
    void aClaimWithoutItsSaltIsNotTakenForAnErasedOne() throws IOException, InterruptedException {
        // given
        tenant.commit(says("Zoë", "earns").value(100).from("2020"));

        // when
        run(
                "MATCH (c:Claim {tenant: $tenant}) SET c.salt = NULL, c.content = replace(c.content, '100', '900')",
                Map.of());
        String forged = verify();
        run("MATCH (c:Claim {tenant: $tenant}) SET c.content = NULL", Map.of());

        // then
        assertThat(forged).contains("lacks its content or its salt", "1 faults");
        assertThat(verify()).contains("1 claims, of which 1 were erased");
    }

    @Test
    void everyDigestExpectedMustBeTheOne() throws IOException, InterruptedException {
        // given
        tenant.commit(says("Zoë", "likes").value("tea").from("2020"));
        String digest = detail(1).get("commit").get("digest").textValue();

        // then
        assertThat(verify("--expect", "1:bad", "--expect", "1:" + digest))
                .contains("its digest is not the one expected");
        assertThat(verify("--expect", "1:" + digest, "--expect", "1:" + digest)).contains("the chain holds");
    }

    /** As a version before would have recorded it. @return its digest */
    private String rewrite(int seq, String previous, Consumer<ObjectNode> ofItsVersion) {
        JsonNode detail = detail(seq);
        ObjectNode content = MAPPER.createObjectNode();
        content.put("tenant", tenant.name()).put("previous", previous).putNull("predicate");
        List.of("seq", "knownAt", "actor", "reason")
                .forEach(name -> content.set(name, detail.get("commit").get(name)));
        ArrayNode claims = content.putArray("claims");
        detail.get("claims").forEach(claim -> claims.add(claim.get("digest")));
        ofItsVersion.accept(content);
        String digest = Digest.ofContent(content).hex();
        Map<String, Object> parameters = new HashMap<>(Map.of("seq", seq, "digest", digest, "previous", previous));
        parameters.put(
                "version", content.has("version") ? content.get("version").intValue() : null);
        run(
                "MATCH (c:Commit {tenant: $tenant, seq: $seq})"
                        + " SET c.digest = $digest, c.previousDigest = $previous, c.version = $version",
                parameters);
        return digest;
    }

    private JsonNode detail(int seq) {
        return tenant.get("/v1/commits/" + seq).expect(200).json();
    }

    private String verify(String... more) throws IOException, InterruptedException {
        String url = RestAssured.baseURI + ":" + RestAssured.port;
        List<String> command = Stream.concat(
                        Stream.of("python3", SCRIPT, "--url", url, "--tenant", tenant.name()), Stream.of(more))
                .toList();
        Process script = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        script.waitFor();
        return said;
    }

    private void run(String statement, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("tenant", tenant.name());
        try (Session session = driver.session()) {
            session.run(statement, all).consume();
        }
    }
}
