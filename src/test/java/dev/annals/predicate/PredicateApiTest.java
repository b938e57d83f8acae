package dev.annals.predicate;

import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

/** Declaring a predicate, before and after it has been used. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class PredicateApiTest {

    @Inject
    Driver driver;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void declaringAnUnusedPredicateIsNoCommit() {
        // when
        JsonNode declared = tenant.declare("lives_in", "one");

        // then
        assertThat(declared.get("cardinality").textValue()).isEqualTo("one");
        assertThat(declared.get("phrase").textValue()).isEqualTo("lives in");
        assertThat(declared.get("effect").get("commit").get("seq").longValue()).isZero();
        assertThat(tenant.commits()).isZero();
        assertThat(one("lives_in").get("declared").booleanValue()).isTrue();
    }

    @Test
    void historyCanStillBeImportedAfterADeclaration() {
        // given
        tenant.declare("lives_in", "one");
        Map<String, Object> body =
                TestTenant.transaction(says("Alice", "lives_in").object("Oslo").from("2009"));
        body.put("knownAt", "2010");

        // then
        tenant.post("/v1/transactions", body).expect(201);
    }

    @Test
    void aPredicateThatIsOnlyUsedHoldsManyValues() {
        // when
        tenant.commit(says("Alice", "knows").object("Bob").from("2020"));

        // then
        assertThat(one("knows").get("cardinality").textValue()).isEqualTo("many");
        assertThat(one("knows").get("declared").booleanValue()).isFalse();
    }

    @Test
    void aPhraseStaysUntilAnotherIsGiven() {
        // given
        tenant.put("/v1/predicates/lives_in", Map.of("cardinality", "many", "phrase", "dwells in"))
                .expect(200);

        // when
        tenant.declare("lives_in", "one");

        // then
        assertThat(one("lives_in").get("phrase").textValue()).isEqualTo("dwells in");
        assertThat(one("lives_in").get("cardinality").textValue()).isEqualTo("one");
    }

    @Test
    void toHoldOneValueAUsedPredicateIsDerivedAnewInOneCommitAndThePastStays() {
        // given
        JsonNode used = tenant.commit(
                says("Alice", "employer").object("Acme").from("2020"),
                says("Alice", "employer").object("Beta").from("2022"),
                says("Bob", "employer").object("Acme").from("2021"));
        List<String> before = tenant.timeline();

        // when
        JsonNode effect = tenant.declare("employer", "one").get("effect");

        // then
        assertThat(tenant.timeline("subject", "Alice"))
                .containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..");
        assertThat(tenant.timeline("knownAt", Shown.knownAt(used))).isEqualTo(before);
        assertThat(effect.get("commit").get("seq").longValue()).isEqualTo(2);
        assertThat(effect.get("opened").intValue()).isEqualTo(1);
        assertThat(effect.get("closed").intValue()).isEqualTo(1);
        JsonNode commit = tenant.get("/v1/commits/2").expect(200).json().get("commit");
        assertThat(commit.get("predicate").get("name").textValue()).isEqualTo("employer");
        assertThat(commit.get("predicate").get("cardinality").textValue()).isEqualTo("one");
    }

    @Test
    void declaredAnewAFactSucceedsOnlyThatOfItsValue() {
        // given
        tenant.declare("status", "one");
        tenant.commit(IntStream.range(0, 30)
                .mapToObj(day -> says("Alice", "status")
                        .value("status " + day)
                        .from(LocalDate.of(2020, 1, 1).plusDays(day).toString()))
                .toArray(Ops.Op[]::new));

        // when
        tenant.declare("status", "many");

        // then
        long links = driver.executableQuery(
                        "MATCH (f:Fact {tenant: $tenant})-[s:SUCCEEDS]->(:Fact) RETURN count(s) AS links")
                .withParameters(Map.of("tenant", tenant.name()))
                .execute()
                .records()
                .getFirst()
                .get("links")
                .asLong();
        assertThat(links).isEqualTo(29);
    }

    @Test
    void factsThatStayTheSameKeepTheirIds() {
        // given
        tenant.commit(
                says("Alice", "employer").object("Acme").from("2020"),
                says("Alice", "employer").object("Beta").from("2022"));
        JsonNode before = tenant.facts("validAt", "any", "object", "Beta").get("facts");

        // when
        tenant.declare("employer", "one");

        // then
        assertThat(tenant.facts("validAt", "any", "object", "Beta").get("facts"))
                .isEqualTo(before);
    }

    @Test
    void backToManyValuesEverythingSaidHoldsAgain() {
        // given
        tenant.commit(
                says("Alice", "employer").object("Acme").from("2020"),
                says("Alice", "employer").object("Beta").from("2022"));
        List<String> before = tenant.timeline();
        String one = tenant.declare("employer", "one")
                .get("effect")
                .get("commit")
                .get("knownAt")
                .textValue();

        // when
        tenant.declare("employer", "many");

        // then
        assertThat(tenant.timeline()).isEqualTo(before);
        assertThat(tenant.timeline("knownAt", one)).containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..");
    }

    @Test
    void anEndOfWhateverHeldCountsForEveryValue() {
        // given
        tenant.declare("employer", "one");
        tenant.commit(
                says("Alice", "employer").object("Acme").from("2020").to("2020"),
                says("Alice", "employer").object("Beta").from("2022"));
        tenant.commit(ends("Alice", "employer").from("2024"));

        // when
        tenant.declare("employer", "many");
        tenant.commit(says("Alice", "employer").object("Gamma").from("2023"));

        // then
        assertThat(tenant.timeline())
                .containsExactly(
                        "Acme 2020-01-01..2021-01-01", "Beta 2022-01-01..2024-01-01", "Gamma 2023-01-01..2024-01-01");
    }

    @Test
    void writesGoOnInTheNewSlots() {
        // given
        tenant.commit(says("Alice", "employer").object("Acme").from("2020"));
        tenant.declare("employer", "one");

        // when
        tenant.commit(says("Alice", "employer").object("Beta").from("2022"));

        // then
        assertThat(tenant.timeline()).containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..");
    }

    @Test
    void declaringTheSameAgainIsNoCommit() {
        // given
        tenant.commit(says("Alice", "employer").object("Acme").from("2020"));
        tenant.declare("employer", "one");

        // when
        JsonNode again = tenant.declare("employer", "one");

        // then
        assertThat(again.get("effect").get("commit").get("seq").longValue()).isEqualTo(2);
        assertThat(again.get("effect").get("opened").intValue()).isZero();
        assertThat(tenant.commits()).isEqualTo(2);
    }

    @Test
    void declarationsAtOnceKeepWhatEachOtherSays() throws Exception {
        // given
        List<Callable<JsonNode>> parts = Stream.of(
                        Map.of("cardinality", "one", "phrase", "dwells in"),
                        Map.of("cardinality", "one", "timeToLive", "P90D"),
                        Map.of("cardinality", "one", "halfLife", "P30D"),
                        Map.of("cardinality", "one", "patterns", List.of(Map.of("verb", "dwell"))))
                .<Callable<JsonNode>>map(part -> () ->
                        tenant.put("/v1/predicates/lives_in", part).expect(200).json())
                .toList();

        // when
        try (ExecutorService declaring = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<JsonNode> declared : declaring.invokeAll(parts)) {
                declared.get();
            }
        }

        // then
        JsonNode together = one("lives_in");
        assertThat(together.get("phrase").textValue()).isEqualTo("dwells in");
        assertThat(together.get("timeToLive").textValue()).isEqualTo("P90D");
        assertThat(together.get("halfLife").textValue()).isEqualTo("P30D");
        assertThat(together.get("patterns")).hasSize(1);
    }

    @Test
    void predicatesAreListedByNameInPages() {
        // given
        tenant.commit(
                says("Alice", "knows").object("Bob"),
                says("Alice", "age").value(7),
                says("Alice", "likes").value("tea"));
        tenant.declare("employer", "one");

        // when
        List<String> seen = new ArrayList<>();
        JsonNode page = tenant.get("/v1/predicates", "limit", "2").expect(200).json();
        while (true) {
            Shown.list(page.get("predicates"))
                    .forEach(one -> seen.add(one.get("name").textValue()));
            if (page.get("next").isNull()) {
                break;
            }
            page = tenant.get(
                            "/v1/predicates",
                            "limit",
                            "2",
                            "cursor",
                            page.get("next").textValue())
                    .expect(200)
                    .json();
        }

        // then
        assertThat(seen).containsExactly("age", "employer", "knows", "likes");
    }

    private JsonNode one(String name) {
        return tenant.get("/v1/predicates/" + name).expect(200).json();
    }
}
