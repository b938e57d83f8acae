package dev.annals.commit;

import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.ends;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.renames;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.told;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Warnings about what was done as requested but may not have been intended. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class WarningsApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @BeforeEach
    void hire() {
        tenant.declare("works_at", "one");
        tenant.commit(says("Alice", "works_at").object("Acme").from("2020"));
    }

    @Test
    void anEndWithAMisspeltSubjectSaysWhichNameIsNew() {
        assertThat(warning(tenant.commit(ends("Alcie", "works_at").from("2022"))))
                .contains("\"Alcie\"", "New names", "Check the spelling");
    }

    @Test
    void anEndWithAMisspeltValueSaysWhichNameIsNew() {
        assertThat(warning(
                        tenant.commit(ends("Alice", "works_at").object("Acmee").from("2022"))))
                .contains("\"Acmee\"", "New names")
                .doesNotContain("New names: \"Alice\"");
    }

    @Test
    void anEndOfWhatDidNotHoldThenSaysSo() {
        assertThat(warning(
                        tenant.commit(ends("Alice", "works_at").object("Acme").from("2019"))))
                .contains("was not believed", "nothing ended")
                .doesNotContain("New names");
    }

    @Test
    void anEndThatEndsSomethingWarnsOfNothing() {
        assertThat(tenant.commit(ends("Alice", "works_at").from("2022")).get("warnings"))
                .isEmpty();
    }

    @Test
    void anEndOfWhatTheSameTransactionClaimsWarnsOfNothing() {
        assertThat(tenant.commit(
                                says("Bob", "works_at").object("Acme").from("2020"),
                                ends("Bob", "works_at").from("2022"))
                        .get("warnings"))
                .isEmpty();
    }

    @Test
    void anotherNameThatFindsSomebodyElseSaysWhom() {
        // given
        tenant.commit(says(typed("Alice Berg", "Person"), "works_at").object("Beta"));
        tenant.commit(aliases("Alice Berg", "Ali"));

        // when
        String byName = warning("shared-name", tenant.commit(aliases("Alice Berg", "ALICE")));
        String byAlias = warning("shared-name", tenant.commit(aliases(typed("Alice", "Thing"), "Ali")));
        String renamed = warning("shared-name", tenant.commit(renames("Acme", "Ali")));

        // then
        assertThat(byName).contains("\"ALICE\" also finds \"Alice\" (Thing ", "the name alone means \"Alice\" (Thing ");
        assertThat(byAlias).contains("\"Ali\" also finds \"Alice Berg\" (Person ");
        assertThat(renamed).contains("\"Alice Berg\" (Person ", "\"Alice\" (Thing ");
    }

    @Test
    void aNameThatIsToldApartElsewhereFromNowOnMeansTheOneItWasGivenTo() {
        // given
        tenant.commit(
                says(told("Jon", "the electrician"), "works_at").object("Beta"),
                says("Kim", "works_at").object("Acme"));

        // when
        String warned = warning("shared-name", tenant.commit(aliases("Kim", "Jon")));
        tenant.commit(says("Jon", "likes").value("tea"));

        // then
        assertThat(warned).contains("from now on the name alone means \"Kim\"", "what tells it apart (as)");
        assertThat(tenant.timeline("subject", "Kim", "predicate", "likes")).hasSize(1);
    }

    @Test
    void anotherNameOfItsOwnWarnsOfNothing() {
        assertThat(tenant.commit(aliases("Alice", "Ali")).get("warnings")).isEmpty();
        tenant.commit(says("Alicia", "works_at").object("Acme"), merges("Alicia", "Alice"));
        assertThat(tenant.commit(aliases("Acme", "ACME Inc")).get("warnings")).isEmpty();
        assertThat(tenant.commit(aliases("Alice", "alicia")).get("warnings"))
                .as("they are one")
                .isEmpty();
    }

    private static String warning(JsonNode receipt) {
        return warning("nothing-ended", receipt);
    }

    private static String warning(String code, JsonNode receipt) {
        assertThat(receipt.get("warnings")).hasSize(1);
        JsonNode warning = receipt.get("warnings").get(0);
        assertThat(warning.get("code").textValue()).isEqualTo(code);
        assertThat(warning.get("field").textValue()).isEqualTo("ops[0]");
        return warning.get("detail").textValue();
    }
}
