package dev.annals.extract.llm;

import static dev.annals.extract.llm.Rig.prose;
import static dev.annals.extract.llm.StubEndpoint.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.belief.ClaimKind;
import dev.annals.extract.Extracted;
import dev.annals.extract.FoundClaim;
import dev.annals.extract.FoundClaim.Named;
import dev.annals.extract.FoundClaim.Validity;
import dev.annals.extract.FoundClaim.Written;
import dev.annals.extract.FoundEntity;
import dev.annals.extract.Prose;
import dev.annals.extract.Span;
import dev.annals.time.Instants;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a model finds becomes claims if the text supports it. */
class LlmExtractorTest {

    private static final Instant Y2019 = Instant.parse("2019-01-01T00:00:00Z");
    private static final Instant Y2022 = Instant.parse("2022-01-01T00:00:00Z");

    private final Rig rig = new Rig();

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aClaimQuotesTheTextAndTakesItsDatesFromThere() {
        // given
        String text = "Good news! Ann Lee has worked for Initech since 2019. She lives in Oslo.";
        rig.stub.does(says(new Told()
                .entity("Ann Lee", "Person")
                .entity("Initech", "Organization")
                .claim(
                        "Ann Lee has worked for Initech since 2019",
                        "Ann Lee",
                        "employer",
                        "Initech",
                        "present",
                        "since 2019",
                        "")
                .claim("She lives in Oslo", "Ann Lee", "residence", "Oslo")
                .json()));

        // when
        Extracted extracted = rig.extractor.report(prose(text));

        // then
        assertThat(extracted.found().claims())
                .containsExactly(
                        new FoundClaim(
                                ClaimKind.ASSERT,
                                new Named("Ann Lee", "Person"),
                                "employer",
                                new Named("Initech", "Organization"),
                                new Validity(Y2019, Instants.MAX),
                                new Span(11, 52),
                                0.9),
                        new FoundClaim(
                                ClaimKind.ASSERT,
                                new Named("Ann Lee", "Person"),
                                "residence",
                                new Named("Oslo", "Place"),
                                Validity.OPEN,
                                new Span(54, 71),
                                0.8));
        assertThat(extracted.found().entities())
                .extracting(FoundEntity::name)
                .containsExactly("Ann Lee", "Initech", "Oslo");
        assertThat(extracted.found().times()).hasSize(1);
        assertThat(extracted.by()).isEqualTo("llm:stub-1/1").isEqualTo(rig.extractor.name());
        assertThat(extracted.note()).isNull();
        assertThat(extracted.tokens()).isEqualTo(new Extracted.Tokens(100, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "present, '',         '',           ,                     9999-12-31T00:00:00Z",
        "present, since 2019, '',           2019-01-01T00:00:00Z, 9999-12-31T00:00:00Z",
        "present, 2019,       until 2021,   2019-01-01T00:00:00Z, 2022-01-01T00:00:00Z",
        "past,    '',         '',           0001-01-01T00:00:00Z, 2024-06-15T12:00:00Z",
        "past,    2019,       '',           2019-01-01T00:00:00Z, 2020-01-01T00:00:00Z",
        "past,    since 2019, '',           2019-01-01T00:00:00Z, 2024-06-15T12:00:00Z",
        "past,    '',         until 2021,   0001-01-01T00:00:00Z, 2022-01-01T00:00:00Z",
        "past,    2024,       '',           2024-01-01T00:00:00Z, 2024-06-15T12:00:00Z",
        "ended,   '',         '',           ,                     9999-12-31T00:00:00Z",
        "ended,   2019,       '',           2020-01-01T00:00:00Z, 9999-12-31T00:00:00Z",
        "ended,   2024,       '',           2024-06-15T12:00:00Z, 9999-12-31T00:00:00Z",
        "ended,   since 2019, '',           2019-01-01T00:00:00Z, 9999-12-31T00:00:00Z",
    })
    void tenseAndDatesSayWhenItHolds(String tense, String from, String to, Instant validFrom, Instant validTo) {
        // given
        String text = "Ann Lee, Initech: " + from + " " + to;
        rig.stub.does(says(new Told()
                .claim(text.strip(), "Ann Lee", "employer", "Initech", tense, from, to)
                .json()));

        // when
        FoundClaim claim = rig.extractor.extract(prose(text)).claims().getFirst();

        // then
        assertThat(claim.validity()).isEqualTo(new Validity(validFrom, validTo));
        assertThat(claim.kind()).isEqualTo(tense.equals("ended") ? ClaimKind.END : ClaimKind.ASSERT);
    }

    @Test
    void aRangeGivesBothEnds() {
        // given
        String text = "Ann Lee led Initech from 2019 to 2021.";
        rig.stub.does(says(new Told()
                .claim(text, "Ann Lee", "employer", "Initech", "past", "2019", "2021")
                .json()));

        // when
        FoundClaim claim = rig.extractor.extract(prose(text)).claims().getFirst();

        // then
        assertThat(claim.validity()).isEqualTo(new Validity(Y2019, Y2022));
    }

    @Test
    void whatIsToComeIsLessSure() {
        // given
        String text = "Ann Lee joins Initech in 2031.";
        rig.stub.does(says(new Told()
                .claim(text, "Ann Lee", "employer", "Initech", "present", "in 2031", "")
                .json()));

        // when
        FoundClaim claim = rig.extractor.extract(prose(text)).claims().getFirst();

        // then
        assertThat(claim.confidence()).isEqualTo(0.6);
        assertThat(claim.validity().from()).isEqualTo(Instant.parse("2031-01-01T00:00:00Z"));
    }

    @Test
    void firstAndSecondPersonAreWhoSpeaksAndWhoIsSpokenTo() {
        // given
        Prose prose = new Prose("I live in Oslo, you work for Initech.", Rig.SPOKEN, "Ann Lee", "Bo Berg");
        rig.stub.does(says(new Told()
                .claim("I live in Oslo", "I", "residence", "Oslo")
                .claim("you work for Initech", "Bo Berg", "employer", "Initech")
                .json()));

        // when
        Extracted extracted = rig.extractor.report(prose);

        // then
        assertThat(extracted.found().claims())
                .extracting(claim -> claim.subject().name())
                .containsExactly("Ann Lee", "Bo Berg");
        assertThat(extracted.found().entities().getFirst().mentions()).containsExactly(new Span(0, 1));
    }

    @Test
    void aLiteralIsInTheWordsOfTheText() {
        // given
        String text = "Ann Lee was born in  2019 and is allergic to PEANUT  butter.";
        rig.stub.does(says(new Told()
                .claim(text, "Ann Lee", "born_on", "2019", "past", "", "")
                .claim(text, "ann lee", "allergic_to", "peanut butter")
                .json()));

        // when, then
        assertThat(rig.extractor.extract(prose(text)).claims())
                .extracting(FoundClaim::said)
                .containsExactly(new Written("2019"), new Written("PEANUT butter"));
    }

    @Test
    void whatHoldsBothWaysIsClaimedBothWays() {
        // given
        String text = "Ann Lee is married to Bo Berg.";
        rig.stub.does(
                says(new Told().claim(text, "Ann Lee", "spouse", "Bo Berg").json()));

        // when, then
        assertThat(rig.extractor.extract(prose(text)).claims())
                .extracting(claim -> claim.subject().name())
                .containsExactly("Ann Lee", "Bo Berg");
    }

    @Test
    void theModelIsAskedOnceForAnAnswerOfAForm() {
        // given
        Prose prose = new Prose("\"}] Ann’s \"here\"\n\t🦊", Rig.SPOKEN, "Ann", null);
        rig.stub.does(says(new Told().json()));

        // when
        rig.extractor.extract(prose);

        // then
        assertThat(rig.stub.requests()).hasSize(1);
        StubEndpoint.Request request = rig.stub.requests().getFirst();
        assertThat(request.authorization()).isEqualTo("Bearer key-1");
        assertThat(request.body().get("model").textValue()).isEqualTo("stub-1");
        assertThat(request.body().get("temperature").doubleValue()).isZero();
        assertThat(request.instructions())
                .contains("employer: Person works for Organization")
                .doesNotContain("{");
        assertThat(request.input().get("text").textValue()).isEqualTo(prose.content());
        assertThat(request.input().get("speaker").textValue()).isEqualTo("Ann");
        assertThat(request.input().get("addressee").isNull()).isTrue();
        JsonNode format = request.body().get("response_format");
        assertThat(format.get("type").textValue()).isEqualTo("json_schema");
        assertThat(format.at("/json_schema/strict").booleanValue()).isTrue();
        JsonNode claim = format.at("/json_schema/schema/properties/claims/items");
        assertThat(claim.get("additionalProperties").booleanValue()).isFalse();
        assertThat(claim.at("/properties/predicate/enum"))
                .extracting(JsonNode::textValue)
                .contains("employer", "residence");
        assertThat(claim.get("required")).extracting(JsonNode::textValue).contains("quote", "from", "to");
    }

    @Test
    void tokensAreCounted() {
        // given
        rig.stub.does(says(new Told().json()));

        // when
        rig.extractor.extract(prose("Ann Lee is here."));
        rig.extractor.extract(prose("Bo Berg is not."));

        // then
        assertThat(rig.count("annals.extract.llm.tokens", "direction", "input")).isEqualTo(200);
        assertThat(rig.count("annals.extract.llm.tokens", "direction", "output"))
                .isEqualTo(40);
        assertThat(rig.count("annals.extract.llm.texts", "reader", "model")).isEqualTo(2);
    }
}
