package dev.annals.journal;

import static dev.annals.http.Ops.accepts;
import static dev.annals.http.Ops.aliases;
import static dev.annals.http.Ops.archives;
import static dev.annals.http.Ops.merges;
import static dev.annals.http.Ops.pins;
import static dev.annals.http.Ops.renames;
import static dev.annals.http.Ops.retracts;
import static dev.annals.http.Ops.retypes;
import static dev.annals.http.Ops.reverts;
import static dev.annals.http.Ops.says;
import static dev.annals.http.Ops.setsAside;
import static dev.annals.http.Ops.splits;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Makes commits with decisions of every kind, and lists everything a digest must cover. */
final class Deciding {

    /** Keys whose order is another in UTF-16 than by code points, and numbers of every form. */
    private static final Map<String, Object> EVIDENCE = Map.of(
            "\uFFFD", "\"quoted\"\n\\",
            "\uD83D\uDE00", List.of(0.25, 1e21, 1e-7, -3, 12345678901L, true),
            "nested", Map.of("z", Map.of(), "a", Arrays.asList(null, "é")));

    private Deciding() {}

    static void everyKind(TestTenant tenant) {
        JsonNode said = tenant.commit(
                says("Mara", "born_on").value("1990-02-03").from("1990"),
                says("Mara", "born_on").value("1991-02-03").from("1990"),
                says("M. Lind", "likes").value("tea").from("2020"),
                says("Mara", "likes").value("coffee").from("2020"),
                says("Mara", "likes").value("jazz").from("2020"));
        tenant.put("/v1/predicates/born_on", Map.of("cardinality", "one", "constant", true))
                .expect(200);
        String contradiction = Shown.ids(
                        tenant.get("/v1/contradictions").expect(200).json().get("contradictions"))
                .getFirst();
        JsonNode first = tenant.commit(
                setsAside(Shown.claim(said, 3)).with("evidence", EVIDENCE),
                accepts(contradiction).with("evidence", Map.of()),
                aliases("Mara", "Marita").with("evidence", EVIDENCE),
                merges("M. Lind", "Mara"));
        tenant.commit(
                splits("Mara", "Mara II", Shown.claim(said, 4)).with("evidence", EVIDENCE),
                renames("Mara", "Mara Lind"),
                retypes("Mara Lind", "Person"),
                retracts(Shown.claim(said, 0)));
        String jazz = Shown.ids(tenant.facts("subject", "Mara II").get("facts")).getFirst();
        String tea = Shown.ids(tenant.facts("subject", "M. Lind").get("facts")).getFirst();
        tenant.commit(
                archives("fact", jazz).with("evidence", EVIDENCE),
                pins("fact", tea).with("evidence", EVIDENCE),
                reverts(Shown.decision(first, 3)).with("evidence", EVIDENCE),
                reverts(Shown.decision(first, 0)));
    }
}
