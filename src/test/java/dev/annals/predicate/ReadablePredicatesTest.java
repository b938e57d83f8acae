package dev.annals.predicate;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.access.Reader;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A declared predicate is visible to the whole tenant; one that was only used, where it was used. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadablePredicatesTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    PredicateReader predicates;

    @Test
    void whatWasOnlySaidInAHiddenScopeDoesNotShow() {
        // given
        tenant.commitIn("user/alice", says("Rex", "chases").value("balls"));
        tenant.commitIn("user/bob", says("Rex", "bites").value("postmen"));
        tenant.declare("weighs", "one");

        // then
        Reader alice = tenant.reader("user/alice");
        assertThat(names(alice)).containsExactly("chases", "weighs");
        assertThat(predicates.one(alice, "bites")).isEmpty();
        assertThat(predicates.one(alice, "chases")).isPresent();
        assertThat(names(tenant.reader())).containsExactly("weighs");
    }

    private List<String> names(Reader reader) {
        return predicates.page(reader, new PageQuery(null, null)).rows().stream()
                .map(known -> known.predicate().name())
                .toList();
    }
}
