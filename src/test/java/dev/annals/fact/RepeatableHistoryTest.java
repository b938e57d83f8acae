package dev.annals.fact;

import static dev.annals.http.Ops.accepts;
import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.corrects;
import static dev.annals.http.Ops.denies;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.renames;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.retypes;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static dev.annals.http.Ops.splits;
import static dev.annals.http.Ops.told;
import static dev.annals.http.Ops.typed;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Ops;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers over a whole history of claims, decisions, reverts and a redeclaration, repeated by their bases. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class RepeatableHistoryTest {

    private final TestTenant tenant = TestTenant.fresh();
    private final Map<Question, String> answers = new LinkedHashMap<>();

    /** @param commit the last one when it was asked */
    private record Question(long commit, String path, List<String> query) {}

    @Test
    void askedAgainByItsBasisEveryAnswerIsTheSame() {
        // given
        tenant.declare("employer", "one");
        JsonNode first = commit(
                says(typed("Alice", "Person"), "employer")
                        .object("Acme")
                        .from("2015")
                        .to("2019"),
                says("Alicia", "employer").object("Beta").from("2017").to("2021"),
                says("Alice", "knows").object("Bob").from("2016"),
                says("Alicia", "knows").object("Bob").from("2018").with("statement", "Alicia met Bob."),
                says("Bob", "knows").object("Alicia").from("2019"));
        JsonNode moves = commit(
                says("Bob", "lives_in").object("Oslo").from("2010").to("2012"),
                says("Bob", "lives_in").object("Rome").from("2011"));
        tenant.declare("lives_in", "one");
        ask();
        commit(retracts(Shown.claim(moves, 1)), says("Bob", "likes").value("tea"));
        JsonNode alias = commit(aliases("Alice", "Ally"));
        JsonNode merge = commit(merges("Alicia", "Alice"));
        JsonNode accept =
                commit(accepts(merge.get("contradictions").get("opened").get(0).textValue()));
        JsonNode setAside = commit(setsAside(Shown.claim(first, 1)));
        JsonNode retype = commit(retypes("Alice", "Author"), renames("Acme", "Acme Ltd"));
        revert(accept, 0);
        revert(setAside, 0);
        JsonNode split =
                commit(splits("Alice", told("Alice", "the second"), Shown.claim(first, 2), Shown.claim(first, 4)));
        commit(says("Ally", "employer").object("Gamma").from("2018").to("2018"));
        tenant.declare("employer", "many");
        tenant.declare("lives_in", "many");
        ask();
        JsonNode retract = commit(
                retracts(Shown.claim(first, 0)),
                denies("Alice", "knows").object("Bob").from("2018").to("2018"));
        revert(merge, 0);
        tenant.declare("employer", "one");
        ask();
        revert(split, 0);
        revert(retract, 0);
        revert(retype, 1);
        commit(corrects("Alice", "employer").object("Delta").from("2016").to("2017"));
        revert(alias, 0);

        // then
        assertSoftly(softly -> answers.forEach((question, answer) -> softly.assertThat(
                        tenant.get(question.path(), question.query().toArray(String[]::new))
                                .text())
                .as(question.toString())
                .isEqualTo(answer)));
    }

    private JsonNode commit(Ops.Op... ops) {
        JsonNode receipt = tenant.commit(ops);
        ask();
        return receipt;
    }

    private void revert(JsonNode receipt, int decision) {
        commit(reverts(Shown.decision(receipt, decision)));
    }

    /** Every kind of question, as of now. */
    private void ask() {
        for (String name : List.of("Alice", "Alicia", "Ally", "Bob", "Acme")) {
            ask("/v1/facts", "subject", name);
            ask("/v1/facts", "subject", name, "validAt", "any");
            ask("/v1/facts", "object", name, "validAt", "any");
            ask("/v1/entities", "name", name);
            ask("/v1/decisions", "entity", name);
            ask("/v1/contradictions", "subject", name);
        }
        JsonNode facts = ask("/v1/facts", "validAt", "any");
        for (String fact : Shown.ids(facts.get("facts"))) {
            ask("/v1/facts/" + fact);
            ask("/v1/facts/" + fact + "/history");
            ask("/v1/facts/" + fact + "/provenance");
        }
        for (String entity : Shown.ids(ask("/v1/entities").get("entities"))) {
            ask("/v1/entities/" + entity);
            ask("/v1/entities/" + entity + "/timeline");
        }
        for (String contradiction : Shown.ids(ask("/v1/contradictions").get("contradictions"))) {
            ask("/v1/contradictions/" + contradiction);
        }
        ask("/v1/contradictions", "status", "open");
        for (String decision : Shown.ids(ask("/v1/decisions").get("decisions"))) {
            ask("/v1/decisions/" + decision);
        }
        ask("/v1/decisions", "status", "inForce");
        String now = facts.get("basis").get("knownAt").textValue();
        ask("/v1/diff", "axis", "valid", "from", "2014", "to", "2022", "knownAt", now);
        ask("/v1/diff", "from", "2001", "to", now);
    }

    private JsonNode ask(String path, String... query) {
        var answer = tenant.get(path, query).expect(200);
        JsonNode basis = answer.json().get("basis");
        List<String> question = new ArrayList<>(List.of(query));
        if (!question.contains("to")) {
            question.addAll(List.of("knownAt", basis.get("knownAt").textValue()));
        }
        if (!question.contains("from") && !basis.get("validAt").textValue().equals("any")) {
            question.addAll(List.of("validAt", basis.get("validAt").textValue()));
        }
        answers.put(new Question(basis.get("commit").longValue(), path, question), answer.text());
        return answer.json();
    }
}
