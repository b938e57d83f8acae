package dev.annals.commit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.access.Caller;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Change;
import dev.annals.change.Commits;
import dev.annals.change.Op;
import dev.annals.change.Receipt;
import dev.annals.change.Submission;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import dev.annals.time.Instants;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Entities mentioned in texts: those that are certainly the same become one, in the database too; uncertain ones are
 * left out.
 */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class MentionedEntitiesTest {

    private static final int WRITERS = 8;

    private final TestTenant tenant = TestTenant.fresh();

    @Inject
    Commits commits;

    @Inject
    Loader loader;

    @Test
    void textsAboutANewPersonAtOnceMakeOnePerson() throws Exception {
        // given
        List<String> names = List.of("Ann Lee", "Dr. Ann Lee", "ann lee", "Prof. Ann Lee");

        // when
        List<Future<Receipt>> said = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++) {
                Op op = likes(person(names.get(i % names.size())), "tea number " + i);
                said.add(writers.submit(() -> commit(op)));
            }
        }

        // then
        for (Future<Receipt> one : said) {
            assertThat(one.get().warnings()).isEmpty();
        }
        assertThat(names("Person")).singleElement().asString().containsIgnoringCase("Ann Lee");
        assertThat(tenant.timeline("predicate", "likes")).hasSize(WRITERS);
    }

    @Test
    void oneIsFoundByTheNameWithoutItsTitleAlsoWhereNothingIsRemembered() {
        // given
        tenant.commit(Ops.says(Ops.typed("Dr. Ann Lee", "Person"), "likes").value("tea"));
        loader.failed(tenant.name());

        // when
        commit(likes(person("Ann Lee"), "coffee"));

        // then
        assertThat(names("Person")).containsExactly("Dr. Ann Lee");
        assertThat(tenant.timeline("subject", "Dr. Ann Lee")).hasSize(2);
    }

    @Test
    void andWhereItWasMadeAfterItsNameWasAskedFor() {
        // given a person of that name, whom no company is
        commit(likes(person("Acme"), "tea"));
        tenant.commit(Ops.says(Ops.typed("Acme Inc.", "Organization"), "makes").value("anvils"));

        // when
        commit(says(new Reference.Mentioned("Acme", "Organization"), "makes", "rockets"));

        // then
        assertThat(names("Organization")).containsExactly("Acme Inc.");
        assertThat(tenant.timeline("subject", "Acme Inc.")).hasSize(2);
    }

    @Test
    void itIsFoundByItsNewNameAndByAnAliasAndByNoFormerOne() {
        // given
        tenant.commit(Ops.says(Ops.typed("Dr. Ann Lee", "Person"), "likes").value("tea"));
        tenant.commit(Ops.renames("Dr. Ann Lee", "Prof. Ann Berg"));
        String decision = Shown.list(tenant.commit(Ops.aliases("Prof. Ann Berg", "Mr. Cat, Esq."))
                        .get("decisions"))
                .getFirst()
                .get("id")
                .textValue();

        // when
        commit(likes(person("Ann Berg"), "coffee"));
        commit(likes(person("Mr. Cat"), "milk"));
        commit(likes(person("Ann Lee"), "water"));

        // then
        assertThat(names("Person")).containsExactly("Prof. Ann Berg", "Ann Lee");
        assertThat(tenant.timeline("subject", "Prof. Ann Berg")).hasSize(3);

        // and by no alias that was taken back
        tenant.commit(Ops.reverts(decision));
        loader.failed(tenant.name());
        commit(likes(person("Mr. Cat"), "fish"));
        assertThat(names("Person")).containsExactly("Prof. Ann Berg", "Ann Lee", "Mr. Cat");
    }

    @Test
    void whatIsSaidOfOneOfSeveralIsLeftOutAndToldAndTheRestIsKept() {
        // given
        tenant.commit(
                Ops.says(Ops.told("Jon Falk", "the electrician"), "likes").value("tea"),
                Ops.says(Ops.told("Jon Falk", "the teacher"), "likes").value("tea"));

        // when
        Receipt receipt = commit(
                likes(person("Ada"), "tea"),
                says(person("Bo"), "knows", new Op.Said.Referred(person("Jon Falk"))),
                says(person("Ada"), "mood", null, ClaimKind.END),
                likes(person("Ada"), "milk"));

        // then
        assertThat(receipt.claims()).hasSize(2);
        assertThat(receipt.warnings())
                .extracting(Receipt.Warning::code, Receipt.Warning::field)
                .containsExactly(tuple("left-out", "ops[1]"), tuple("left-out", "ops[2]"));
        assertThat(receipt.warnings().getFirst().detail()).startsWith("ambiguous-entity: \"Jon Falk\" fits several");
        assertThat(tenant.timeline("subject", "Ada")).hasSize(2);
        assertThat(names("Person")).as("nobody is made for what is left out").containsExactly("Ada");
    }

    @Test
    void anAliasIsLearnedUnlessAnotherBearsIt() {
        // given
        commit(likes(person("Robert Lee"), "tea"), likes(person("Bo"), "tea"));

        // when
        Receipt learned = commit(alias("Robert Lee", "Bob"), likes(person("Bob"), "coffee"));
        Receipt taken = commit(alias("Robert Lee", "Bo"), alias("Somebody", "Bo"));

        // then
        assertThat(learned.decisions()).hasSize(1);
        assertThat(tenant.timeline("subject", "Robert Lee")).hasSize(2);
        assertThat(taken.decisions()).isEmpty();
        assertThat(taken.warnings())
                .extracting(warning -> warning.detail().replaceAll(":.*", ""))
                .containsExactly("ambiguous-entity", "ambiguous-entity");
        assertThat(names("Person"))
                .as("nobody is made for what is left out")
                .containsExactlyInAnyOrder("Robert Lee", "Bo");
    }

    @Test
    void anAliasMayBeToldOfSomebodyNewAndAgain() {
        // when
        Receipt first = commit(alias("Robert Lee", "Bob"));
        Receipt again = commit(alias("Robert Lee", "Bob"));

        // then
        assertThat(first.decisions()).hasSize(1);
        assertThat(names("Person")).containsExactly("Robert Lee");
        assertThat(again.decisions()).isEmpty();
        assertThat(again.warnings()).isEmpty();
    }

    private Receipt commit(Op... ops) {
        return commits.commit(new Submission(
                Caller.ofTenant(tenant.name(), "test"), Change.Transaction.of("main", null, null, List.of(ops)), null));
    }

    private static Reference person(String name) {
        return new Reference.Mentioned(name, "Person");
    }

    private static Op alias(String entity, String name) {
        return new Op.Alias(person(entity), name, new Op.Why(null, null));
    }

    private static Op likes(Reference subject, String what) {
        return says(subject, "likes", what);
    }

    private static Op says(Reference subject, String predicate, String value) {
        return says(subject, predicate, new Op.Said.Literal(new Value.Literal(value)));
    }

    private static Op says(Reference subject, String predicate, Op.Said said) {
        return says(subject, predicate, said, ClaimKind.ASSERT);
    }

    private static Op says(Reference subject, String predicate, Op.@Nullable Said said, ClaimKind kind) {
        return new Op.Make(
                kind, subject, predicate, said, null, Instants.MAX, new Op.Written(null, null), 1.0, null, null, null);
    }

    private List<String> names(String type) {
        return Shown.list(tenant.get("/v1/entities", "type", type)
                        .expect(200)
                        .json()
                        .get("entities"))
                .stream()
                .filter(entity -> !entity.has("as"))
                .map(entity -> entity.get("name").textValue())
                .toList();
    }
}
