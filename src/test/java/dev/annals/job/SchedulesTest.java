package dev.annals.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Access;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestJob;
import dev.annals.http.TestTenant;
import dev.annals.time.Patience;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Jobs are started at the configured times. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class SchedulesTest {

    private static final String EACH_SECOND = "* * * * * ?";

    private final TestTenant tenant = TestTenant.fresh();

    @TempDir
    Path directory;

    @Inject
    JobKinds kinds;

    @Inject
    Jobs jobs;

    @Inject
    Access access;

    @Inject
    Scheduler scheduler;

    @AfterEach
    void end() {
        scheduler.unscheduleJob(identity());
    }

    @Test
    void aRunPlansAndItsPolicySaysWhatIsDoneAtOnce() throws Exception {
        // given
        tenant.declare("residence", "one");
        tenant.commitIn("user/x", lives("Oslo", "hr"), lives("Bergen", "gossip"));
        Path policy =
                Files.writeString(directory.resolve("policy.yaml"), "- {mode: auto, choose: [{trusted-source: [hr]}]}");

        // when
        begin(Map.of("kind", "reconcile", "cron", EACH_SECOND, "scope", "user/x", "policy-file", policy.toString()));

        // then
        JsonNode job = new TestJob(tenant, first()).awaitState("applied");
        assertThat(job.get("actor").textValue()).isEqualTo("schedule " + tenant.name());
        assertThat(job.get("scope").textValue()).isEqualTo("user/x");
        assertThat(job.get("applied").intValue()).isEqualTo(1);
    }

    @Test
    void aPlanTakesThePlaceOfTheOneBeforeThatNobodyHasTouched() throws Exception {
        // given a job that somebody else asked for
        tenant.commit(lives("Oslo", "hr"));
        TestJob other = TestJob.planned(tenant, Map.of("kind", "reconcile"));

        // when
        begin(Map.of("kind", "reconcile", "cron", EACH_SECOND));
        TestJob superseded = new TestJob(tenant, first(2));
        superseded.awaitState("cancelled");

        // then
        assertThat(superseded.now().get("why").textValue()).endsWith(" of its schedule took its place");
        assertThat(other.now().get("state").textValue()).isEqualTo("planned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind        | tidy        | .kind is wrong: It must be one of ",
                "cron        | at noon     | .cron is wrong: ",
                "cron        | * * *       | .cron is wrong: ",
                "cron        | 0 0 0 30 2 ? | .cron is wrong: there is no such time to come",
                "cron        | 0 0 0 1 1 ? 2020 | .cron is wrong: there is no such time to come",
                "tenant      | no/tenant   | .tenant is wrong: A tenant is ",
                "scope       | my scope    | .scope is wrong: A scope is ",
                "policy-file | /not/there  | .policy-file is wrong: /not/there cannot be read",
                "policy-file | BROKEN      | .policy-file is wrong: ",
                "policy-file | WRONG       | .policy-file is wrong: policy[0].choose: ",
            })
    void aWrongOneEndsTheStartAndIsNamed(String property, String value, String message) throws Exception {
        // given
        Map<String, String> schedule =
                new HashMap<>(Map.of("kind", "reconcile", "cron", EACH_SECOND, "tenant", tenant.name()));
        schedule.put(
                property,
                switch (value) {
                    case "BROKEN" ->
                        Files.writeString(directory.resolve("broken"), "- {mode")
                                .toString();
                    case "WRONG" ->
                        Files.writeString(directory.resolve("wrong"), "- {mode: auto}")
                                .toString();
                    default -> value;
                });

        // then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begin(schedule))
                .withMessageContaining("annals.jobs.schedules.\"" + tenant.name() + "\"" + message);
        assertThat(scheduler.getScheduledJob(identity())).isNull();
    }

    /** Named like the tenant. */
    private void begin(Map<String, String> schedule) {
        Map<String, String> properties = new HashMap<>();
        String prefix = "annals.jobs.schedules.\"" + tenant.name() + "\".";
        properties.put(prefix + "tenant", tenant.name());
        schedule.forEach((property, value) -> properties.put(prefix + property, value));
        JobConfig config = new SmallRyeConfigBuilder()
                .withMapping(JobConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(JobConfig.class);
        new Schedules(config, kinds, jobs, access, scheduler).atStart(new StartupEvent());
    }

    /** @return the id of the first job there is */
    private String first() throws InterruptedException {
        return first(1);
    }

    /** @return the id of the one that came so many-th, once it is there */
    private String first(int place) throws InterruptedException {
        assertThat(Patience.await(Duration.ofSeconds(30), Duration.ofMillis(20), () -> listed().size() >= place))
                .isTrue();
        return listed().reversed().get(place - 1).get("id").textValue();
    }

    private List<JsonNode> listed() {
        return Shown.list(tenant.get("/v1/jobs").expect(200).json().get("jobs"));
    }

    private String identity() {
        return "annals.jobs." + tenant.name();
    }

    private static Ops.Op lives(String place, String source) {
        return Ops.says("Mara", "residence").object(place).from("2020").with("source", source);
    }
}
