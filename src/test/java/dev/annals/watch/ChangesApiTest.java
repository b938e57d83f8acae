package dev.annals.watch;

import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.renames;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.EventStream;
import dev.annals.http.EventStream.Event;
import dev.annals.http.Ops.Op;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.system.RunningService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every commit changes, streamed as it happens. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
@QuarkusTestResource(value = Lively.class, restrictToAnnotatedClass = true)
@Timeout(120)
class ChangesApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Watchers watchers;

    @Test
    void aCommitIsToldWhenItIsMade() throws Exception {
        tenant.declare("works_at", "one");
        tenant.commit(says("Alice", "works_at").object("Acme").from("2020"));
        try (EventStream stream = tenant.changes()) {
            // given
            assertThat(stream.next().needId()).isEqualTo(Long.toString(tenant.commits()));

            // when
            JsonNode receipt =
                    tenant.commit(says("Alice", "works_at").object("Beta").from("2022"));

            // then
            Event told = stream.commit();
            assertThat(told.seq()).isEqualTo(receipt.get("commit").get("seq").longValue());
            assertThat(told.needId()).isEqualTo(Long.toString(told.seq()));
            assertThat(told.data().get("commit").get("knownAt").textValue()).isEqualTo(Shown.knownAt(receipt));
            assertThat(told.data().get("commit").get("actor").textValue()).isEqualTo("local");
            assertThat(told.data().has("part")).isFalse();
            assertThat(opened(told)).containsExactly("Acme 2020-01-01..2022-01-01", "Beta 2022-01-01..");
            assertThat(closed(told)).containsExactly("Acme 2020-01-01..");
        }
    }

    @Test
    void aFactIsToldAsItWasWithItsCommit() throws Exception {
        // given
        tenant.declare("works_at", "one");
        JsonNode first = tenant.commit(
                says("Alice", "works_at").object("Acme").from("2020").confidence(0.5));
        tenant.commit(says("Alice", "works_at").object("Acme").from("2020").confidence(0.9));
        tenant.commit(says("Alice", "works_at").object("Beta").from("2022"));
        String instant = Shown.knownAt(first);

        // when
        List<Event> told = told("since", "0", "predicate", "works_at");

        // then
        JsonNode page = tenant.facts("subject", "Alice", "validAt", "any", "knownAt", instant);
        assertThat(told).hasSize(2); // one more source of what is believed changes nothing
        assertThat(told.getFirst().data().get("facts").get("opened")).isEqualTo(page.get("facts"));
        JsonNode gone = told.getLast().data().get("facts").get("closed").get(0);
        assertThat(gone.get("claims")).hasSize(2);
        assertThat(gone.get("confidence").doubleValue()).isEqualTo(0.9);
        assertThat(gone.get("knownTo"))
                .isEqualTo(told.getLast().data().get("commit").get("knownAt"));
    }

    @Test
    void aStreamThatBreaksOffAgainAndAgainMissesNothingAndRepeatsNothing() throws Exception {
        // given
        int commits = 120;
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> IntStream.range(0, commits)
                .forEach(n -> tenant.commit(says("Entry " + n, "notes").value(n))));
        List<Long> told = new ArrayList<>();

        // when
        @Nullable String last = null;
        for (int round = 1; told.size() < commits; round++) {
            try (EventStream stream = last == null ? tenant.changes("since", "0") : resumed(last, "since", "0")) {
                for (int n = 0; n < round && told.size() < commits; n++) {
                    Event commit = stream.commit();
                    last = commit.needId();
                    told.add(commit.seq());
                }
            }
        }

        // then
        writer.join();
        assertThat(told)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, commits).boxed().toList());
    }

    @Test
    void ofScopesOnlyThoseAskedForAreTold() throws Exception {
        // given
        tenant.commitIn("user/alice", says("Rex", "weighs").value(7));
        tenant.commitIn("user/bob", says("Rex", "weighs").value(8));
        tenant.commitIn("team/vets", says("Rex", "weighs").value(9));

        // then
        assertThat(seqs(told("since", "0", "scope", "user/alice"))).containsExactly(1L);
        try (EventStream both =
                EventStream.open(tenant.request("/v1/changes?since=0&scope=user%2Falice&scope=team%2Fvets"))) {
            assertThat(seqs(both.until(3))).containsExactly(1L, 3L);
        }
    }

    @Test
    void ofASubjectIsToldWhatItsNameMeansByEachCommit() throws Exception {
        // given
        tenant.commit(says("Bob", "likes").value("tea"));
        tenant.commit(says("Robert", "likes").value("jazz"));
        tenant.commit(says("Eve", "likes").value("chess"));

        // when
        JsonNode merged = tenant.commit(merges("Bob", "Robert"));
        tenant.commit(says("Robert", "likes").value("cake"));
        tenant.commit(reverts(Shown.decision(merged, 0)));
        tenant.commit(says("Robert", "likes").value("rain"));
        tenant.commit(renames("Bob", "Bobby"));
        tenant.commit(says("Bobby", "likes").value("snow"));

        // then
        List<Event> bob = told("since", "0", "subject", "bob");
        assertThat(seqs(bob)).containsExactly(1L, 4L, 5L, 6L, 8L);
        assertThat(values(bob.get(1), "closed")).containsExactly("tea");
        assertThat(values(bob.get(1), "opened")).containsExactlyInAnyOrder("tea");
        assertThat(values(bob.get(2), "opened")).containsExactly("cake");
        assertThat(values(bob.get(3), "opened")).containsExactly("tea");
        List<Event> robert = told("since", "0", "subject", "Robert");
        assertThat(seqs(robert)).containsExactly(2L, 4L, 5L, 6L, 7L);
        assertThat(seqs(told("since", "0", "subject", "Eve"))).containsExactly(3L);
        assertThat(seqs(told("since", "6", "subject", "Bobby"))).containsExactly(8L, 9L);
        assertThat(told("since", "0", "subject", "Nobody")).isEmpty();
    }

    @Test
    void aNameThatNobodyBearsYetIsWaitedFor() throws Exception {
        try (EventStream stream = tenant.changes("subject", "Newcomer")) {
            stream.next();
            tenant.commit(says("Alice", "likes").value("tea"));
            tenant.commit(says("Newcomer", "likes").value("tea"));

            assertThat(stream.commit().seq()).isEqualTo(2);
        }
    }

    @Test
    void ofAPredicateOnlyItsOwnIsTold() throws Exception {
        // given
        tenant.commit(
                says("Alice", "likes").value("tea"), says("Alice", "weighs").value(60));
        JsonNode said = tenant.commit(says("Alice", "weighs").value(61));
        tenant.commit(says("Alice", "likes").value("jazz"));
        tenant.commit(retracts(Shown.claim(said, 0)));

        // when
        List<Event> told = told("since", "0", "predicate", "weighs");

        // then
        assertThat(seqs(told)).containsExactly(1L, 2L, 4L);
        assertThat(values(told.getFirst(), "opened")).containsExactly("60");
        assertThat(told.getLast().data().get("decisions").get("opened")).hasSize(1);
        assertThat(told("since", "3", "predicate", "likes")).isEmpty();
    }

    @Test
    void contradictionsAreToldWhenTheyComeAndGo() throws Exception {
        // given
        tenant.declare("works_at", "one");
        tenant.commit(says("Ines", "works_at").object("Halden").from("2019"));
        long before = tenant.commits();
        JsonNode list = tenant.commit(says("Ines", "works_at").object("Corvane").from("2019"));
        JsonNode known =
                tenant.get("/v1/contradictions", "subject", "Ines").expect(200).json();
        tenant.commit(retracts(Shown.claim(list, 0)));

        // when
        List<Event> told = told("since", Long.toString(before), "subject", "Ines");

        // then
        assertThat(told).hasSize(2);
        JsonNode found = told.getFirst().data().get("contradictions");
        assertThat(found.get("opened")).isEqualTo(known.get("contradictions"));
        assertThat(found.get("closed")).isEmpty();
        JsonNode gone = told.getLast().data().get("contradictions");
        assertThat(gone.get("opened")).isEmpty();
        assertThat(Shown.ids(gone.get("closed"))).isEqualTo(Shown.ids(found.get("opened")));
        assertThat(gone.get("closed").get(0).get("status").textValue()).isEqualTo("gone");
        assertThat(gone.get("closed").get(0).get("values").get(1).get("claims")).isNotEmpty();
    }

    @Test
    void decisionsAreToldWhenTheyAreMadeAndReverted() throws Exception {
        // given
        JsonNode said = tenant.commit(says("Alice", "likes").value("tea"));
        String decision = Shown.decision(tenant.commit(retracts(Shown.claim(said, 0))), 0);
        JsonNode inForce = tenant.get("/v1/decisions").expect(200).json().get("decisions");
        String revert = Shown.decision(tenant.commit(reverts(decision)), 0);

        // when
        List<Event> told = told("since", "1", "subject", "Alice", "predicate", "likes");

        // then
        assertThat(seqs(told)).containsExactly(2L, 3L);
        assertThat(told.getFirst().data().get("decisions").get("opened")).isEqualTo(inForce);
        assertThat(values(told.getFirst(), "closed")).containsExactly("tea");
        JsonNode reverted = told.getLast().data().get("decisions");
        assertThat(Shown.ids(reverted.get("opened"))).containsExactly(revert);
        assertThat(Shown.ids(reverted.get("closed"))).containsExactly(decision);
        assertThat(reverted.get("closed").get(0).get("revertedBy").textValue()).isEqualTo(revert);
        assertThat(values(told.getLast(), "opened")).containsExactly("tea");
    }

    @Test
    void aLargeCommitIsToldInPartsAndRepeatedWholeWhereOneWasMissed() throws Exception {
        // given
        int facts = 2 * Found.AT_MOST + 200;
        tenant.commit(says("Alice", "likes").value("tea"));
        tenant.commit(IntStream.range(0, facts)
                .mapToObj(n -> says("Entry " + n, "notes").value(n))
                .toArray(Op[]::new));
        tenant.commit(says("Alice", "likes").value("jazz"));

        // when
        List<Event> told = told("since", "0");

        // then
        assertThat(seqs(told)).containsExactly(1L, 2L, 2L, 2L, 3L);
        List<Event> parts = told.subList(1, 4);
        assertThat(parts.stream().map(part -> part.data().get("part").intValue()))
                .containsExactly(1, 2, 3);
        assertThat(parts.stream().map(Event::id)).containsExactly(null, null, "2");
        assertThat(parts.stream()
                        .flatMap(part -> Shown.ids(part.data().get("facts").get("opened")).stream()))
                .hasSize(facts)
                .doesNotHaveDuplicates();
        try (EventStream stream = resumed("1")) {
            assertThat(stream.commit().data().get("part").intValue()).isEqualTo(1);
        }
        assertThat(told("since", "0", "subject", "Entry 7")).hasSize(1);
    }

    @Test
    void whatIsNotToldIsNotReadAgainEither() throws Exception {
        try (EventStream stream = tenant.changes("subject", "Alice")) {
            // given
            assertThat(stream.next().needId()).isEqualTo("0");

            // when
            tenant.commit(says("Bob", "likes").value("tea"));

            // then
            assertThat(stream.until(1)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "1.5", "9999999999999999999"})
    void aPlaceIsTheNumberOfACommit(String since) {
        tenant.get("/v1/changes", "since", since).expectProblem(400, "invalid-parameter", "since");
        tenant.send(tenant.request("/v1/changes?since=0").header("Last-Event-ID", since))
                .expectProblem(400, "invalid-parameter", "Last-Event-ID");
    }

    @Test
    void aPlaceAfterTheLastCommitIsRefused() {
        // given
        tenant.commit(says("Alice", "likes").value("tea"));

        // then
        assertThat(tenant.get("/v1/changes", "since", "2")
                        .expectProblem(400, "invalid-parameter", "since")
                        .json()
                        .get("detail")
                        .textValue())
                .contains("The last commit is 1;");
        tenant.get("/v1/changes", "scope", "no scope").expectProblem(422, "invalid-text", "scope");
    }

    @Test
    void soManyWatchAtMostAndWhoLeavesMakesRoom() throws Exception {
        awaitWatchers(0);
        Deque<EventStream> open = new ArrayDeque<>();
        try {
            // given
            for (int n = 0; n < Lively.MAX_WATCHERS; n++) {
                open.add(tenant.changes());
                open.getLast().next();
            }
            assertThat(watchers.count()).isEqualTo(Lively.MAX_WATCHERS);
            tenant.get("/v1/changes").expectProblem(503, "too-many-watchers");

            // when
            open.remove().close();

            // then
            awaitWatchers(Lively.MAX_WATCHERS - 1);
            open.add(tenant.changes());
            open.getLast().next();
            assertThat(tenant.get("/q/metrics").text()).contains("annals_changes_watchers ");
        } finally {
            for (EventStream stream : open) {
                stream.close();
            }
        }
        awaitWatchers(0);
    }

    private void awaitWatchers(int count) {
        RunningService.await(Duration.ofSeconds(10), () -> watchers.count() == count);
    }

    /** All that is told up to the last commit. */
    private List<Event> told(String... query) throws Exception {
        try (EventStream stream = tenant.changes(query)) {
            return stream.until(tenant.commits());
        }
    }

    private EventStream resumed(String last, String... query) throws Exception {
        String parameters = query.length == 0 ? "" : "?" + query[0] + "=" + query[1];
        return EventStream.open(tenant.request("/v1/changes" + parameters).header("Last-Event-ID", last));
    }

    private static List<Long> seqs(List<Event> told) {
        return told.stream().map(Event::seq).toList();
    }

    private static List<String> opened(Event told) {
        return facts(told, "opened").map(Shown::fact).sorted().toList();
    }

    private static List<String> closed(Event told) {
        return facts(told, "closed").map(Shown::fact).sorted().toList();
    }

    private static List<String> values(Event told, String change) {
        return facts(told, change).map(fact -> fact.get("value").asText()).toList();
    }

    private static Stream<JsonNode> facts(Event told, String change) {
        return Shown.list(told.data().get("facts").get(change)).stream();
    }
}
