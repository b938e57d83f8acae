package dev.annals.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.embed.Model;
import dev.annals.embed.ModelUnusableException;
import dev.annals.embed.Models;
import dev.annals.embed.TestModels;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** What the service reports about its embedding model at start-up, while it is loading or if it cannot be used. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ModelStartTest {

    private static final VectorConfig IMPATIENT = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, new DurationConverter())
            .withMapping(VectorConfig.class)
            .withSources(new PropertiesConfigSource(Map.of("annals.vectors.loading", "20ms"), "settings", 100))
            .build()
            .getConfigMapping(VectorConfig.class);

    @Inject
    Models models;

    @Inject
    ModelChange change;

    @Inject
    ManagedExecutor executor;

    @Inject
    Event<ModelStart.Loaded> loaded;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void theServiceIsReadyWhileAModelIsLoadedButASearchIsNotAnsweredForEver() {
        // given
        ModelStart start = start(models);

        // then
        assertThat(new ModelReadiness(start).call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThatThrownBy(start::await)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.EMBEDDING_UNAVAILABLE))
                .hasMessageContaining("is being loaded");

        // when
        start.load(models.configured());

        // then
        start.await();
        assertThat(start.fault()).isNull();
    }

    @Test
    void workInTheBackgroundWaitsUntilTheModelIsLoaded() throws Exception {
        // given
        ModelStart start = start(models);
        CompletableFuture<Void> work = CompletableFuture.runAsync(start::awaitLoaded, executor);

        // when
        assertThatThrownBy(start::await).hasMessageContaining("is being loaded"); // a request has given up
        assertThat(work).isNotDone();
        start.load(models.configured());

        // then
        work.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aModelThatDoesNotFitItsSettingsIsToldAndNothingIsSearchedNorChanged() {
        // given
        tenant.post("/v1/search", Map.of("query", "boats")).expect(200);
        String before = model();
        Model fit = models.configured();
        Model wrong = new Model(
                fit.name(),
                fit.file(),
                fit.tokenizer(),
                fit.pooling(),
                768,
                fit.maxTokens(),
                "",
                fit.passagePrefix(),
                "");
        ModelStart start = start(models);

        // when
        start.load(wrong);

        // then
        assertThat(start.fault()).contains("vectors of 384 dimensions, not 768");
        HealthCheckResponse ready = new ModelReadiness(start).call();
        assertThat(ready.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(ready.getData().orElseThrow()).containsEntry("reason", start.fault());
        assertThatThrownBy(start::await).isInstanceOf(ProblemException.class).hasMessageContaining("cannot be used");
        assertThat(model()).isEqualTo(before);
    }

    @Test
    void aMissingFileEndsTheStart() {
        // given
        ModelStart start = start(TestModels.of(Map.of("annals.embed.model", "/nowhere/model.onnx")));

        // then
        assertThatThrownBy(() -> start.atStart(new StartupEvent()))
                .isInstanceOf(ModelUnusableException.class)
                .hasMessageContaining("/nowhere/model.onnx");
    }

    @Test
    void readinessTellsOfTheModel() {
        // given that a search has waited for it
        tenant.post("/v1/search", Map.of("query", "boats")).expect(200);

        // when
        JsonNode checks = tenant.get("/q/health/ready").expect(200).json().get("checks");

        // then
        assertThat(List.copyOf(checks.findValuesAsText("name"))).contains("embedding", "neo4j");
        assertThat(checks.findValuesAsText("model")).containsExactly("loaded");
    }

    private ModelStart start(Models used) {
        return new ModelStart(used, change, IMPATIENT, executor, loaded);
    }

    private String model() {
        return tenant.get("/v1/embedding").expect(200).json().get("model").textValue();
    }
}
