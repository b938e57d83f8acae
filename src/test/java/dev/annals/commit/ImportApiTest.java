package dev.annals.commit;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Answer;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Importing history: commits that give their own known time. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ImportApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void whatWasKnownThenIsBelievedThen() {
        // given
        tenant.declare("employer", "one");
        at("2010-05-01T12:00:00Z", says("Alice", "employer").object("Acme").from("2010"))
                .expect(201);
        at("2015-05-01T12:00:00Z", says("Alice", "employer").object("Beta").from("2014"))
                .expect(201);

        // then
        assertThat(tenant.timeline("knownAt", "2009")).isEmpty();
        assertThat(tenant.timeline("knownAt", "2012")).containsExactly("Acme 2010-01-01..");
        assertThat(tenant.timeline()).containsExactly("Acme 2010-01-01..2014-01-01", "Beta 2014-01-01..");
        JsonNode basis = tenant.facts("knownAt", "2012").get("basis");
        assertThat(basis.get("commit").longValue()).isEqualTo(1);
        assertThat(basis.get("knownAt").textValue()).isEqualTo("2010-05-01T12:00:00Z");
    }

    @Test
    void theInstantGivenIsTheReferenceTimeOfItsClaims() {
        at("2010-05-01T12:00:00Z", says("Alice", "knows").object("Bob")).expect(201);

        assertThat(tenant.timeline()).containsExactly("Bob 2010-05-01T12:00:00Z..");
    }

    @Test
    void historyIsImportedInOrder() {
        // given
        at("2010-05-01T12:00:00.000002Z", says("Alice", "knows").object("Bob")).expect(201);

        // then
        at("2010-05-01T12:00:00.000002Z", says("Alice", "knows").object("Carol"))
                .expectProblem(409, "known-at-not-later", "knownAt");
        at("2010-05-01T12:00:00.000001Z", says("Alice", "knows").object("Carol"))
                .expectProblem(409, "known-at-not-later", "knownAt");
        at("2010-05-01T12:00:00.000003Z", says("Alice", "knows").object("Carol"))
                .expect(201);
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void theFutureIsNotKnownYet() {
        at(
                        Instant.now().plus(Duration.ofHours(1)).toString(),
                        says("Alice", "knows").object("Bob"))
                .expectProblem(422, "known-at-in-future", "knownAt");
        assertThat(tenant.commits()).isZero();
    }

    @Test
    void aGranuleIsItsFirstInstant() {
        JsonNode receipt =
                at("2010-05", says("Alice", "knows").object("Bob")).expect(201).json();

        assertThat(Shown.knownAt(receipt)).isEqualTo("2010-05-01T00:00:00Z");
    }

    @Test
    void afterAnImportTimeGoesOnFromNow() {
        // given
        at("2010-05-01T12:00:00Z", says("Alice", "knows").object("Bob")).expect(201);
        Instant before = Instant.now().minusMillis(1);

        // when
        JsonNode receipt = tenant.commit(says("Alice", "knows").object("Carol"));

        // then
        assertThat(Instant.parse(Shown.knownAt(receipt))).isAfter(before);
    }

    @Test
    void theJournalTellsWhenItWasReallyRecorded() {
        // given
        Instant before = Instant.now().minusMillis(1);
        at("2010-05-01T12:00:00Z", says("Alice", "knows").object("Bob")).expect(201);

        // then
        JsonNode commit = tenant.get("/v1/commits/1").expect(200).json().get("commit");
        assertThat(commit.get("knownAt").textValue()).isEqualTo("2010-05-01T12:00:00Z");
        assertThat(Instant.parse(commit.get("recordedAt").textValue())).isAfter(before);
    }

    private Answer at(String knownAt, Ops.Op... ops) {
        Map<String, Object> body = TestTenant.transaction(ops);
        body.put("knownAt", knownAt);
        return tenant.post("/v1/transactions", body);
    }
}
