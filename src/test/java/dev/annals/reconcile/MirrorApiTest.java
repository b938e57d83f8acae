package dev.annals.reconcile;

import static dev.annals.http.Ops.denies;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was added because the same held in the other direction falls with what it was added for. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MirrorApiTest {

    private static final Said TOLD =
            Said.of("Cy married Di in 2020.").as("letter").claiming(married("Cy", "Di"));

    private final TestTenant tenant = TestTenant.fresh();

    /** The ways in which what was told is no longer believed. */
    enum End {
        WITHDRAWN {
            @Override
            void of(TestTenant tenant, JsonNode told) {
                tenant.delete("/v1/episodes/" + told.get("id").textValue(), "reason", "wrong")
                        .expect(200);
            }
        },
        REPLACED {
            @Override
            void of(TestTenant tenant, JsonNode told) {
                tenant.tell(Said.of("Cy is well.").as("letter").claiming().with("replace", true));
            }
        },
        RETRACTED {
            @Override
            void of(TestTenant tenant, JsonNode told) {
                tenant.commit(retracts(told.get("claims").get(0).textValue()));
            }
        },
        SET_ASIDE {
            @Override
            void of(TestTenant tenant, JsonNode told) {
                tenant.commit(setsAside(told.get("claims").get(0).textValue()));
            }
        },
        DENIED {
            @Override
            void of(TestTenant tenant, JsonNode told) {
                tenant.commit(denies("Cy", "spouse").object("Di").from("2020"));
            }
        };

        abstract void of(TestTenant tenant, JsonNode told);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoLongerBelievedIsNotBroughtBackAndItsMirrorFalls(End end) {
        // given
        JsonNode told = tenant.tell(TOLD);
        reconcile();
        assertThat(tenant.timeline("subject", "Di")).containsExactly("Cy 2020-01-01..");

        // when
        end.of(tenant, told);
        TestJob job = reconcile();

        // then
        assertThat(tenant.timeline()).isEmpty();
        JsonNode item = only(job);
        assertThat(item.get("reason").textValue())
                .isEqualTo("what is so of two people is so in turn: Di spouse Cy was added because of Cy spouse Di, "
                        + "which is no longer believed");
        assertThat(Shown.list(item.get("change").get("closes")))
                .extracting(fact -> fact.get("statement").textValue())
                .containsExactly("Di spouse Cy");
        assertThat(planned().items()).isEmpty();

        // when a person takes that back
        job.undo();

        // then no job does it again by itself
        assertThat(tenant.timeline("subject", "Di")).containsExactly("Cy 2020-01-01..");
        assertThat(only(planned()).get("state").textValue()).isEqualTo("planned");
        assertThat(tenant.timeline("subject", "Cy")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAnotherSaysLaterIsNotMirroredByItself(End end) {
        // given
        JsonNode told = tenant.tell(TOLD);
        end.of(tenant, told);

        // when
        tenant.commit(married("Di", "Cy"));

        // then
        assertThat(only(planned()).get("state").textValue()).isEqualTo(end == End.DENIED ? "open" : "planned");
    }

    @Test
    void undoneInAnyOrderNothingOfItIsLeft() {
        // given
        JsonNode told = tenant.tell(TOLD);
        TestJob mirroring = reconcile();
        End.WITHDRAWN.of(tenant, told);
        TestJob falling = reconcile();

        // when
        mirroring.undo();
        falling.undo();

        // then
        assertThat(tenant.timeline()).isEmpty();
    }

    @Test
    void whatIsToldAgainIsMirroredAgain() {
        // given
        JsonNode told = tenant.tell(TOLD);
        reconcile();
        tenant.commit(setsAside(told.get("claims").get(0).textValue()));
        reconcile();

        // when
        tenant.commit(married("Cy", "Di"));
        reconcile();

        // then
        assertThat(tenant.timeline("subject", "Di")).containsExactly("Cy 2020-01-01..");
    }

    @Test
    void aMirrorFollowsTheDates() {
        // given
        tenant.tell(TOLD);
        reconcile();

        // when
        tenant.commit(ends("Cy", "spouse").object("Di").from("2022"));
        TestJob job = reconcile();

        // then
        assertThat(only(job).get("reason").textValue()).endsWith("which does not hold for all of that time");

        // when
        reconcile();

        // then
        assertThat(tenant.timeline("subject", "Di")).containsExactly("Cy 2020-01-01..2022-01-01");
        assertThat(planned().items()).isEmpty();
    }

    @Test
    void whatOthersSayTooStandsOnTheirWord() {
        // given
        JsonNode told = tenant.tell(TOLD);
        reconcile();
        tenant.commit(married("Di", "Cy").from("2021"));
        assertThat(tenant.timeline("subject", "Di")).containsExactly("Cy 2020-01-01..");

        // when
        tenant.commit(retracts(told.get("claims").get(0).textValue()));
        reconcile();

        // then
        assertThat(tenant.timeline()).containsExactly("Cy 2021-01-01..");
        assertThat(only(planned()).get("reason").textValue()).contains("Di spouse Cy, so Cy spouse Di");
    }

    @Test
    void aPersonMayLetItStand() {
        // given
        JsonNode told = tenant.tell(TOLD);
        reconcile();
        End.WITHDRAWN.of(tenant, told);
        JsonNode stands = Shown.list(only(TestJob.planned(tenant, Map.of("kind", "reconcile")))
                        .get("change")
                        .get("options"))
                .getLast();

        // when
        tenant.post("/v1/transactions", Map.of("ops", stands.get("ops"))).expect(201);

        // then
        assertThat(planned().items()).isEmpty();
        assertThat(tenant.timeline()).containsExactly("Cy 2020-01-01..");
    }

    private static Ops.Op married(String subject, String object) {
        return says(Ops.typed(subject, "Person"), "spouse")
                .object(Ops.typed(object, "Person"))
                .from("2020");
    }

    /** With a policy that acts by itself. */
    private TestJob reconcile() {
        TestJob job = TestJob.asked(tenant, auto());
        job.awaitState("applied");
        return job;
    }

    /** With the same policy, where it has nothing to do by itself. */
    private TestJob planned() {
        return TestJob.planned(tenant, auto());
    }

    private static Map<String, Object> auto() {
        return Map.of(
                "kind", "reconcile", "policy", List.of(Map.of("mode", "auto", "choose", List.of("most-corroborated"))));
    }

    private static JsonNode only(TestJob job) {
        List<JsonNode> items = job.items();
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
