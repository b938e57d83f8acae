package dev.annals.entity;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who may not see a scope learns nothing about its entities. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadableEntitiesTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    EntityReader entities;

    @BeforeEach
    void twoScopes() {
        tenant.commitIn("user/alice", says("Rex", "weighs").value(7));
        tenant.commitIn(
                "user/bob",
                says("Rex", "weighs").value(8),
                says("Mimi", "weighs").value(3));
    }

    @Test
    void pagesShowOnlyReadableEntities() {
        assertThat(names(tenant.reader("user/alice"), null, null)).containsExactly("Rex");
        assertThat(names(tenant.reader("user/bob"), null, null)).containsExactly("Rex", "Mimi");
        assertThat(names(tenant.reader(), null, null)).isEmpty();
    }

    @Test
    void aNameMeansReadableEntitiesOnly() {
        assertThat(names(tenant.reader("user/alice"), null, "rex")).hasSize(1);
        assertThat(names(tenant.reader("user/alice", "user/bob"), null, "rex")).hasSize(2);
        assertThat(names(tenant.reader("user/alice"), null, "Mimi")).isEmpty();
    }

    @Test
    void askingForAHiddenScopeDoesNotOpenIt() {
        assertThat(names(tenant.reader("user/alice"), List.of("user/bob"), null))
                .isEmpty();
    }

    private List<String> names(Reader reader, @Nullable List<String> scopes, @Nullable String name) {
        EntityReader.Filter filter = new EntityReader.Filter(scopes, name, null);
        return entities
                .page(reader, filter, new AsOf(new ValidAt.Any(), null), new PageQuery(null, null))
                .entities()
                .stream()
                .map(KnownEntity::name)
                .toList();
    }
}
