package dev.annals.contradiction;

import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.annals.access.Reader;
import dev.annals.asof.AsOf;
import dev.annals.asof.ValidAt;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who may not see a scope sees none of its contradictions. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadableContradictionsTest {

    private static final AsOf NOW = new AsOf(new ValidAt.Any(), null);
    private static final PageQuery FIRST = new PageQuery(null, null);

    private final TestTenant tenant = TestTenant.fresh();
    private final Reader alice = tenant.reader("user/alice");
    private final Reader bob = tenant.reader("user/bob");
    private String ofBob = "";

    @Inject
    ContradictionReader contradictions;

    @BeforeEach
    void bobIsInTwoMinds() {
        tenant.declare("weighs", "one");
        tenant.commitIn("user/alice", says("Rex", "weighs").value(7).from("2020"));
        ofBob = tenant.commitIn(
                        "user/bob",
                        says("Rex", "weighs").value(7).from("2020"),
                        says("Rex", "weighs").value(8).from("2020"))
                .get("contradictions")
                .get("opened")
                .get(0)
                .textValue();
    }

    @Test
    void aliceSeesNothingOfIt() {
        for (String subject : new String[] {null, "Rex"}) {
            assertThat(ids(alice, subject)).isEmpty();
            assertThat(ids(bob, subject)).containsExactly(ofBob);
        }
        assertThat(contradictions.one(bob, ofBob, NOW).contradiction().believed())
                .hasSize(1);
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> contradictions.one(alice, ofBob, NOW))
                .extracting(ProblemException::code)
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    private List<String> ids(Reader reader, @Nullable String subject) {
        ContradictionFilter filter = ContradictionFilter.parse(List.of(), subject, null, null);
        return contradictions.page(reader, filter, NOW, FIRST).contradictions().stream()
                .map(KnownContradiction::id)
                .toList();
    }
}
