package dev.annals.index;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.embed.Embedder;
import dev.annals.embed.Embedding;
import dev.annals.embed.Passage;
import dev.annals.embed.Scale;
import dev.annals.http.TestTenant;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Patience;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** What happens to texts that cannot be embedded. */
@QuarkusTest
@WithTestResource(value = OwnNeo4j.class, scope = TestResourceScope.MATCHING_RESOURCES)
class TextWriterTest {

    @Inject
    TextWriter writer;

    @Inject
    TextReader reader;

    @Inject
    ModelInUse model;

    @Inject
    Driver driver;

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void oneThatCannotBeEmbeddedHoldsNobodyUp() throws InterruptedException {
        // given
        List<Text> waiting = waiting();

        // when
        int written = writer.embed(tenant.name(), waiting, failing(() -> new IllegalStateException("poison")));

        // then
        assertThat(written).isEqualTo(2);
        assertThat(waitingStill()).isEmpty();
        assertThat(withVector()).containsExactly("Ole plays chess");
    }

    @Test
    void whatPassesIsTriedAgain() throws InterruptedException {
        // given
        List<Text> waiting = waiting();
        ProblemException passing = new ProblemException(ErrorCode.EMBEDDING_UNAVAILABLE, "stopping");

        // then
        assertThatThrownBy(() -> writer.embed(tenant.name(), waiting, failing(() -> passing)))
                .isSameAs(passing);
        assertThat(waitingStill()).hasSize(2);
    }

    @Test
    void nothingIsWrittenTwiceOrForAModelThatIsNotWanted() throws InterruptedException {
        // given
        List<Text> waiting = waiting();

        // then
        Embedder gone = named("gone@0", model.now().embedder());
        assertThat(writer.embed(tenant.name(), waiting, gone)).isZero();
        assertThat(writer.embed(tenant.name(), waiting, model.now().embedder())).isEqualTo(2);
        assertThat(writer.embed(tenant.name(), waiting, model.now().embedder())).isZero();
    }

    /** Two facts, as if another model had embedded them. */
    private List<Text> waiting() throws InterruptedException {
        tenant.commit(
                says("Ole", "plays").value("chess").with("statement", "Ole plays chess"),
                says("Ida", "drinks").value("poison").with("statement", "Ida drinks poison"));
        assertThat(Patience.await(
                        Duration.ofSeconds(30),
                        Duration.ofMillis(50),
                        () -> withVector().size() == 2))
                .isTrue();
        try (Session session = driver.session()) {
            session.run(
                            "MATCH (fact:Fact {tenant: $tenant}) SET fact.embeddedBy = 'older@0', fact.embeddingA = null,"
                                    + " fact.embeddingB = null",
                            Map.of("tenant", tenant.name()))
                    .consume();
        }
        List<Text> waiting = waitingStill();
        assertThat(waiting).hasSize(2);
        return waiting;
    }

    private List<Text> waitingStill() {
        return reader.ofOtherModels(tenant.name(), model.now().embedder().model(), 10);
    }

    private List<String> withVector() {
        try (Session session = driver.session()) {
            return session.run(
                            "MATCH (fact:Fact {tenant: $tenant}) WHERE coalesce(fact.embeddingA, fact.embeddingB)"
                                    + " IS NOT NULL RETURN fact.statement AS statement",
                            Map.of("tenant", tenant.name()))
                    .list(row -> row.get("statement").asString());
        }
    }

    private Embedder failing(Supplier<RuntimeException> fault) {
        Embedder real = model.now().embedder();
        return new Delegate(real.model(), real, fault);
    }

    private static Embedder named(String name, Embedder real) {
        return new Delegate(name, real, null);
    }

    /** A model that cannot stand some texts. */
    private record Delegate(
            String model, Embedder real, @Nullable Supplier<RuntimeException> fault) implements Embedder {
        @Override
        public int dimensions() {
            return real.dimensions();
        }

        @Override
        public Embedding query(String text) {
            return real.query(text);
        }

        @Override
        public Scale scale(Embedding query) {
            return real.scale(query);
        }

        @Override
        public List<Embedding> passages(List<Passage> passages) {
            if (fault != null
                    && passages.stream().anyMatch(passage -> passage.text().contains("poison"))) {
                throw fault.get();
            }
            return real.passages(passages);
        }
    }
}
