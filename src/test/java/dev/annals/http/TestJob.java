package dev.annals.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.time.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A job of a test tenant. */
public record TestJob(TestTenant tenant, String id) {

    private static final Duration LONG = Duration.ofSeconds(60);

    /** One that has found what there is to do. */
    public static TestJob planned(TestTenant tenant, Map<String, Object> wish) {
        TestJob job = asked(tenant, wish);
        job.awaitState("planned");
        return job;
    }

    public static TestJob asked(TestTenant tenant, Map<String, Object> wish) {
        JsonNode job = tenant.post("/v1/jobs", wish).expect(202).json();
        return new TestJob(tenant, job.get("id").textValue());
    }

    /** @return the job, as it is then */
    public JsonNode awaitState(String state) {
        try {
            assertThat(Patience.await(
                            LONG,
                            Duration.ofMillis(20),
                            () -> now().get("state").textValue().equals(state)))
                    .as(now().toString())
                    .isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return now();
    }

    public JsonNode now() {
        return tenant.get("/v1/jobs/" + id).expect(200).json();
    }

    public List<JsonNode> items() {
        return tenant.allPages("/v1/jobs/" + id + "/items", "items");
    }

    public JsonNode apply() {
        post("apply", Map.of()).expect(202);
        return awaitState("applied");
    }

    public JsonNode undo() {
        post("undo", Map.of()).expect(202);
        return awaitState("undone");
    }

    public Answer post(String action, Object body) {
        return tenant.post("/v1/jobs/" + id + "/" + action, body);
    }
}
