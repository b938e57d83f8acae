package dev.annals.index;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.embed.Model;
import dev.annals.embed.Models;
import dev.annals.embed.TestModels;
import dev.annals.http.Ops;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import dev.annals.time.Patience;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** Changing the model on a filled graph, with an interruption in the middle. */
@QuarkusTest
@WithTestResource(value = OwnNeo4j.class, scope = TestResourceScope.MATCHING_RESOURCES)
class ModelChangeTest {

    private static final int FACTS = 150;
    private static final int EPISODES = 12;

    @Inject
    ModelStart start;

    @Inject
    ModelChange change;

    @Inject
    Reembedding reembedding;

    @Inject
    TextReader reader;

    @Inject
    IndexWriter indexes;

    @Inject
    Models models;

    @Inject
    Driver driver;

    private final TestTenant tenant = TestTenant.fresh();
    private final TestTenant another = TestTenant.fresh();

    @BeforeEach
    void theModelOfTheStartIsLoaded() throws InterruptedException {
        assertThat(eventually(() -> start.isDone())).isTrue();
        assertThat(start.fault()).isNull();
    }

    @Test
    void searchesGoOnWhileAllIsEmbeddedAgain() throws InterruptedException {
        // given
        fill();
        String old = status().get("model").textValue();
        assertThat(old).startsWith("e5-small-v2-q@");
        assertThat(status().has("building")).isFalse();
        Model bge = TestModels.of(TestModels.BGE).configured();

        // when its process is killed after two batches
        assertThat(change.want(bge)).isInstanceOf(Wish.Change.class);
        AtomicInteger batches = new AtomicInteger();
        assertThatThrownBy(() -> reembedding.work(() -> {
                    if (batches.getAndIncrement() == 2) {
                        throw new IllegalStateException("killed");
                    }
                    return false;
                }))
                .hasMessage("killed");

        // and another process leaves the work to it for now
        reembedding.work(() -> false);

        // then the old vectors are searched, and progress is shown
        assertThat(status().get("model").textValue()).isEqualTo(old);
        JsonNode building = status().get("building");
        assertThat(building.get("model").textValue()).startsWith("bge-small-en-v1.5-q@");
        assertThat(building.get("left").longValue()).isPositive();
        assertThat(count("embeddingA")).isEqualTo(FACTS + EPISODES + 1);
        assertThat(count("embeddingB")).isLessThan(FACTS);
        assertThat(count("tokensA")).isEqualTo(EPISODES + 1);
        assertThat(found()).containsExactly("Mara works for Beta Works", "The plumber's invoice is unpaid.");

        // and so is what is new
        tenant.commit(says("Ole", "plays").value("chess").with("statement", "Ole plays chess"));
        awaitVectors();
        assertThat(best("fact", "Which board game does Ole like?")).isEqualTo("Ole plays chess");
        assertThat(count("embeddingA")).isEqualTo(FACTS + EPISODES + 2);

        // when another process goes on, once it is clear that the first has fallen silent
        assertThat(eventually(() -> {
                    reembedding.work(() -> false);
                    return !status().has("building");
                }))
                .isTrue();

        // then the new vectors are searched
        String now = status().get("model").textValue();
        assertThat(now).startsWith("bge-small-en-v1.5-q@");
        assertThat(count("embeddingB")).isEqualTo(FACTS + EPISODES + 2);
        assertThat(found()).containsExactly("Mara works for Beta Works", "The plumber's invoice is unpaid.");
        assertThat(best("fact", "Which board game does Ole like?")).isEqualTo("Ole plays chess");

        // and the old ones go, once nobody can be searching them
        assertThat(eventually(() -> {
                    reembedding.work(() -> false);
                    return count("embeddingA") == 0;
                }))
                .isTrue();
        assertThat(count("tokensA")).isZero();
        assertThat(vectorIndexes()).containsOnlyKeys("digest_embedding_b", "fact_embedding_b", "passage_embedding_b");
        assertThat(found()).containsExactly("Mara works for Beta Works", "The plumber's invoice is unpaid.");
        tenant.commit(says("Ida", "sails").value("a dinghy").with("statement", "Ida sails a dinghy"));
        awaitVectors();
        assertThat(best("fact", "Who has a boat?")).isEqualTo("Ida sails a dinghy");

        // and a straggler that starts with the old model does not bring it back
        assertThat(change.want(models.configured())).isInstanceOf(Wish.Outdated.class);
        assertThat(change.want(bge)).isInstanceOf(Wish.Fulfilled.class);
        assertThat(status().get("model").textValue()).isEqualTo(now);
    }

    @Test
    void anIndexHasTheDimensionsOfItsModel() {
        // given
        String free = vectorIndexes().containsKey("fact_embedding_a") ? "b" : "a";

        // when
        indexes.drop(free);
        indexes.create(free, 768);

        // then
        assertThat(vectorIndexes())
                .containsEntry("fact_embedding_" + free, 768L)
                .containsEntry("passage_embedding_" + free, 768L)
                .containsEntry("digest_embedding_" + free, 768L)
                .containsValue(384L);
        indexes.drop(free);
        assertThat(vectorIndexes()).hasSize(3).containsValue(384L);
    }

    private void fill() throws InterruptedException {
        tenant.commit(IntStream.range(0, FACTS - 1)
                .mapToObj(i -> says("Crane " + i, "stands_at")
                        .value("quay " + i)
                        .with("statement", "Crane " + i + " of the harbour stands at quay " + i))
                .toArray(Ops.Op[]::new));
        another.commit(says("Mara", "works_for").object("Beta Works").with("statement", "Mara works for Beta Works"));
        another.tell(Said.of("The plumber's invoice is unpaid."));
        for (int i = 0; i < EPISODES; i++) {
            tenant.tell(Said.of("The weather on day " + i + " was mild.").with("speaker", "Ines"));
        }
        awaitVectors();
    }

    private void awaitVectors() throws InterruptedException {
        assertThat(eventually(() -> reader.tenantsBehind().isEmpty())).isTrue();
    }

    private static boolean eventually(BooleanSupplier done) throws InterruptedException {
        return Patience.await(Duration.ofSeconds(60), Duration.ofMillis(200), done);
    }

    private List<String> found() {
        return List.of(
                another("fact", "What is Mara's job?")
                        .get("fact")
                        .get("statement")
                        .textValue(),
                another("episode", "Which bills are overdue?")
                        .get("episode")
                        .get("passage")
                        .textValue());
    }

    private JsonNode another(String kind, String query) {
        return another.post("/v1/search", Map.of("query", query, "kinds", List.of(kind)))
                .expect(200)
                .json()
                .get("hits")
                .get(0);
    }

    private String best(String kind, String query) {
        return tenant.post("/v1/search", Map.of("query", query, "kinds", List.of(kind)))
                .expect(200)
                .json()
                .get("hits")
                .get(0)
                .get("fact")
                .get("statement")
                .textValue();
    }

    private JsonNode status() {
        return tenant.get("/v1/embedding").expect(200).json();
    }

    private long count(String property) {
        try (Session session = driver.session()) {
            return session.run(
                            "MATCH (text:Fact|Passage) WHERE text.tenant IN $tenants AND text[$property] IS NOT NULL"
                                    + " RETURN count(text) AS texts",
                            Map.of("property", property, "tenants", List.of(tenant.name(), another.name())))
                    .single()
                    .get("texts")
                    .asLong();
        }
    }

    private Map<String, Long> vectorIndexes() {
        try (Session session = driver.session()) {
            return session
                    .run("SHOW VECTOR INDEXES YIELD name, options RETURN name,"
                            + " options.indexConfig.`vector.dimensions` AS dimensions")
                    .list()
                    .stream()
                    .collect(Collectors.toMap(
                            row -> row.get("name").asString(),
                            row -> row.get("dimensions").asLong()));
        }
    }
}
