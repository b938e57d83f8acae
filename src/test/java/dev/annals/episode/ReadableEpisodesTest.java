package dev.annals.episode;

import static dev.annals.http.Ops.id;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.annals.access.Caller;
import dev.annals.access.Reader;
import dev.annals.access.Scopes;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Said;
import dev.annals.http.TestTenant;
import dev.annals.page.PageQuery;
import dev.annals.problem.ErrorCode;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caller who may not see a scope learns nothing of what was said in it. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ReadableEpisodesTest {

    private static final PageQuery FIRST = new PageQuery(null, null);

    private final TestTenant tenant = TestTenant.fresh();
    private final Reader alice = tenant.reader("user/alice");
    private final Reader bob = tenant.reader("user/bob");

    @Inject
    EpisodeLog log;

    @Inject
    Receipts receipts;

    private String learned = "";
    private String quarantined = "";

    @BeforeEach
    void bobSaidThings() {
        learned = tenant.tell(Said.of("Rex is asleep.")
                        .in("evening")
                        .with("scope", "user/bob")
                        .claiming(says("Rex", "state").value("asleep")))
                .get("id")
                .textValue();
        quarantined = tenant.tell(Said.of("Rex?")
                        .with("scope", "user/bob")
                        .claiming(says(id("nobody"), "state").value("asleep")))
                .get("id")
                .textValue();
    }

    @Test
    void pagesShowOnlyReadableEpisodes() {
        assertThat(ids(alice, null)).isEmpty();
        assertThat(ids(bob, null)).containsExactly(learned, quarantined);
        assertThat(ids(alice, "evening")).isEmpty();
        assertThat(ids(bob, "evening")).containsExactly(learned);
        assertThat(log.quarantined(alice, FIRST).episodes()).isEmpty();
        assertThat(log.quarantined(bob, FIRST).episodes()).hasSize(1);
    }

    @Test
    void aHiddenEpisodeIsNotFoundByItsId() {
        assertThat(log.one(bob, learned).id()).isEqualTo(learned);
        assertThat(receipts.one(bob, learned).facts()).hasSize(1);

        assertThatNotFound(() -> log.one(alice, learned));
        assertThatNotFound(() -> receipts.one(alice, learned));
    }

    @Test
    void theStateOfTheIntakeCountsWhatIsReadable() {
        Instant now = Instant.now();

        assertThat(receipts.state(bob, now).quarantined()).isEqualTo(1);
        assertThat(receipts.state(bob, now).perSecond()).isPositive();
        assertThat(receipts.state(alice, now).quarantined()).isZero();
        assertThat(receipts.state(alice, now).perSecond()).isZero();
    }

    @Test
    void whoMayNotWriteAScopeTakesNothingOutOfItsQuarantine() {
        Caller caller = new Caller(tenant.name(), "alice", Scopes.ALL, Scopes.of(List.of("user/alice")));

        assertThatNotFound(() -> log.leaveQuarantine(caller, quarantined, "never mind", null));
        assertThat(log.quarantined(bob, FIRST).episodes()).hasSize(1);
    }

    private List<String> ids(Reader reader, @Nullable String session) {
        EpisodeLog.Filter filter = new EpisodeLog.Filter(null, session, Instants.MIN, Instants.MAX);
        return log.page(reader, filter, FIRST).episodes().stream()
                .map(Episode::id)
                .toList();
    }

    private static void assertThatNotFound(ThrowingCallable question) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(question)
                .extracting(ProblemException::code)
                .isEqualTo(ErrorCode.NOT_FOUND);
    }
}
