package dev.annals.watch;

import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.access.Reader;
import dev.annals.fact.FactFilter;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who may not see a scope is told nothing of it, but advances as far as all others. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadableChangesTest {

    private final TestTenant tenant = TestTenant.fresh();
    private final Reader alice = tenant.reader("user/alice");
    private final Reader both = tenant.reader("user/alice", "user/bob");

    @Inject
    ChangeReader changes;

    @BeforeEach
    void twoScopesSayTheLike() {
        for (String scope : List.of("user/alice", "user/bob")) {
            tenant.commitIn(scope, says("Rex", "weighs").value(7).from("2020"));
            JsonNode said =
                    tenant.commitIn(scope, says("Rex", "weighs").value(8).from("2020"));
            tenant.commitIn(scope, retracts(Shown.claim(said, 0)));
        }
    }

    @Test
    void onlyReadableChangesAreTold() {
        assertThat(told(alice, null)).containsExactly(1L, 2L, 3L);
        assertThat(told(both, null)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(told(alice, "Rex")).containsExactly(1L, 2L, 3L);
        assertThat(told(tenant.reader(), null)).isEmpty();
    }

    @Test
    void askingForAHiddenScopeDoesNotOpenIt() {
        FactFilter asked = FactFilter.parse(List.of("user/bob"), null, null, null, null);

        assertThat(changes.next(alice, asked, Place.after(0), 6).told()).isEmpty();
        assertThat(changes.next(both, asked, Place.after(0), 6).told()).hasSize(3);
    }

    private List<Long> told(Reader reader, @Nullable String subject) {
        Batch batch = changes.next(
                reader, FactFilter.parse(List.of(), subject, null, null, null), Place.after(0), tenant.commits());
        assertThat(batch.place()).isEqualTo(Place.after(6));
        return batch.told().stream()
                .map(told -> Objects.requireNonNull(told.id()))
                .toList();
    }
}
