package dev.annals.extract.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.graph.Neo4jTestResource;
import dev.annals.http.Shown;
import dev.annals.http.TestTenant;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Extracting claims from a text without writing anything. */
@QuarkusTest
@QuarkusTestResource(Neo4jTestResource.class)
class ExtractApiTest {

    private final TestTenant tenant = TestTenant.fresh();

    @Test
    void aSentenceIsReadAsADatedClaimWithItsWords() {
        // given
        String content = "Hello! Nora Quist joined Halvorsen Optics in May 2021.";

        // when
        JsonNode answer = extract(content);

        // then
        JsonNode claim = Shown.list(answer.get("claims")).stream()
                .filter(one -> one.get("predicate").textValue().equals("employer"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.get("op").textValue()).isEqualTo("assert");
        assertThat(claim.get("subject").get("name").textValue()).isEqualTo("Nora Quist");
        assertThat(claim.get("subject").get("type").textValue()).isEqualTo("Person");
        assertThat(claim.get("object").get("name").textValue()).isEqualTo("Halvorsen Optics");
        assertThat(claim.get("validFrom").textValue()).isEqualTo("2021-05-01T00:00:00Z");
        assertThat(claim.get("confidence").doubleValue()).isBetween(0.5, 1.0);
        assertThat(content.substring(
                        claim.get("start").intValue(), claim.get("end").intValue()))
                .isEqualTo(claim.get("quote").textValue())
                .contains("joined Halvorsen Optics");
    }

    @Test
    void whatItNamesAndWhenIsTold() {
        // when
        JsonNode answer = extract("Nora Quist has lived in Oslo since 2019.");

        // then
        assertThat(Shown.list(answer.get("entities"))).anySatisfy(entity -> {
            assertThat(entity.get("name").textValue()).isEqualTo("Nora Quist");
            assertThat(entity.get("mentions").get(0).get("start").intValue()).isZero();
            assertThat(entity.get("mentions").get(0).get("end").intValue()).isEqualTo(10);
        });
        JsonNode time = answer.get("times").get(0);
        assertThat(time.get("from").textValue()).isEqualTo("2019-01-01T00:00:00Z");
        assertThat(time.get("to").isNull()).isTrue();
    }

    @Test
    void offsetsCountCharactersAlsoAfterEmoji() {
        // given
        String content = "\uD83C\uDF89\uD83C\uDF89 Nora Quist lives in Oslo.";

        // when
        JsonNode answer = extract(content);

        // then
        JsonNode claim = answer.get("claims").get(0);
        int start = content.offsetByCodePoints(0, claim.get("start").intValue());
        int end = content.offsetByCodePoints(0, claim.get("end").intValue());
        assertThat(content.substring(start, end)).isEqualTo(claim.get("quote").textValue());
    }

    @Test
    void theSpeakerIsI() {
        // when
        JsonNode answer = tenant.post(
                        "/v1/extract",
                        Map.of("content", "I live in Oslo.", "speaker", "Nora", "referenceTime", "2024-03-01"))
                .expect(200)
                .json();

        // then
        assertThat(answer.get("claims").get(0).get("subject").get("name").textValue())
                .isEqualTo("Nora");
        assertThat(answer.get("claims").get(0).get("validFrom").textValue()).isEqualTo("2024-03-01T00:00:00Z");
    }

    @Test
    void anotherNameIsAnOpOfItsOwn() {
        // given
        String content = "\uD83C\uDF89 Robert Holm, whom everybody calls Bob, smiled.";

        // when
        JsonNode answer = extract(content);

        // then
        assertThat(answer.get("claims")).isEmpty();
        assertThat(answer.get("aliases")).hasSize(1);
        JsonNode alias = answer.get("aliases").get(0);
        assertThat(alias.get("op").textValue()).isEqualTo("alias");
        assertThat(alias.get("entity").get("name").textValue()).isEqualTo("Robert Holm");
        assertThat(alias.get("entity").get("type").textValue()).isEqualTo("Person");
        assertThat(alias.get("name").textValue()).isEqualTo("Bob");
        assertThat(alias.get("confidence").doubleValue()).isBetween(0.5, 1.0);
        assertThat(alias.get("quote").textValue()).isEqualTo("Robert Holm, whom everybody calls Bob");
        assertThat(alias.get("start").intValue()).isEqualTo(2);
        assertThat(alias.get("end").intValue()).isEqualTo(39);
    }

    @Test
    void nothingIsWritten() {
        // when
        extract("Nora Quist lives in Oslo.");

        // then
        assertThat(tenant.commits()).isZero();
    }

    @Test
    void badInputIsRefusedByItsField() {
        tenant.post("/v1/extract", Map.of("text", "x")).expectProblem(422, "unknown-field", "text");
        tenant.post("/v1/extract", Map.of()).expectProblem(422, "missing-field", "content");
        tenant.post("/v1/extract", Map.of("content", "x", "referenceTime", "soon"))
                .expectProblem(422, "invalid-date", "referenceTime");
        tenant.post("/v1/extract", Map.of("content", "x", "speaker", 7)).expectProblem(422, "wrong-type", "speaker");
    }

    private JsonNode extract(String content) {
        return tenant.post("/v1/extract", Map.of("content", content, "referenceTime", "2024-03-01T00:00:00Z"))
                .expect(200)
                .json();
    }
}
