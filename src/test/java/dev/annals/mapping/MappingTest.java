package dev.annals.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.annals.belief.ClaimKind;
import dev.annals.belief.Reference;
import dev.annals.belief.Value;
import dev.annals.change.Op;
import dev.annals.change.Quote;
import dev.annals.problem.ProblemException;
import dev.annals.time.Instants;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records become claims through JSON pointers. */
class MappingTest {

    private static final String EMPLOYERS = """
            [{"each": "/people", "subject": {"path": "/name", "type": "Person"}, "predicate": "employer",
              "object": {"path": "/company/name", "type": "Organization"}, "validFrom": "/since", "validTo": "/until"}]
            """;

    @Test
    void eachRecordOfAnArrayMakesAClaimThatQuotesIt() throws JsonProcessingException {
        // given
        String first = "{\"name\": \"Nora Quist\", \"company\": {\"name\": \"Optics\"}, \"since\": \"2021-05\"}";
        String second = "{\"name\": \"Bo 🦊\", \"company\": {\"name\": \"Acme\"}, \"since\": 2019, \"until\": null}";
        String content = "{\"version\": 2, \"people\": [" + first + ", " + second + "]}";

        // when
        Mapping.Found found = mapping(EMPLOYERS).read(content);

        // then
        assertThat(found.misfits()).isEmpty();
        assertThat(found.claims()).hasSize(2);
        Op.Make made = found.claims().getFirst();
        assertThat(made.kind()).isEqualTo(ClaimKind.ASSERT);
        assertThat(made.subject()).isEqualTo(new Reference.Mentioned("Nora Quist", "Person"));
        assertThat(made.said()).isEqualTo(new Op.Said.Referred(new Reference.Mentioned("Optics", "Organization")));
        assertThat(made.from()).isEqualTo(Instant.parse("2021-05-01T00:00:00Z"));
        assertThat(made.to()).isEqualTo(Instants.MAX);
        assertThat(found.claims().getLast().from()).isEqualTo(Instant.parse("2019-01-01T00:00:00Z"));
        assertThat(quote(made).text()).isEqualTo(first);
        assertThat(quote(found.claims().getLast()).text()).isEqualTo(second);
        assertThat(content.substring(quote(made).start(), quote(made).end())).isEqualTo(first);
        assertThat(quote(made).by()).matches("mapping:crm\\+[0-9a-f]{8}");
    }

    @Test
    void theWholeMayBeOneRecordAndANameAlwaysTheSame() throws JsonProcessingException {
        // when
        Mapping.Found found = mapping(
                        "[{\"subject\": {\"name\": \"Billing\"}, \"predicate\": \"status\", \"value\": \"/state/0\"}]")
                .read("{\"state\": [\"down\", 7]}");

        // then
        assertThat(found.claims()).hasSize(1);
        assertThat(found.claims().getFirst().subject()).isEqualTo(new Reference.Mentioned("Billing", "Thing"));
        assertThat(found.claims().getFirst().said()).isEqualTo(new Op.Said.Literal(new Value.Literal("down")));
    }

    @Test
    void aListOfNamesIsReadByTheEmptyPointer() throws JsonProcessingException {
        // when
        Mapping.Found found = mapping(
                        "[{\"each\": \"\", \"op\": \"end\", \"subject\": \"\", \"predicate\": \"employer\"}]")
                .read("[\"Ann Lee\", \"Bo Berg\"]");

        // then
        assertThat(found.claims())
                .extracting(Op.Make::subject)
                .containsExactly(
                        new Reference.Mentioned("Ann Lee", "Thing"), new Reference.Mentioned("Bo Berg", "Thing"));
        assertThat(found.claims())
                .extracting(claim -> quote(claim).text())
                .containsExactly("\"Ann Lee\"", "\"Bo Berg\"");
    }

    @Test
    void whatARecordDoesNotSayIsNoClaimAndNoFault() throws JsonProcessingException {
        // when
        Mapping.Found found =
                mapping(EMPLOYERS).read("{\"people\": [{\"name\": \"Ann\"}, {\"name\": \"Bo\", \"company\": null}]}");

        // then
        assertThat(found.claims()).isEmpty();
        assertThat(found.misfits()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'people': [{'company': {'name': 'Acme'}}]} | /people/0, employer: subject.name: The field is required",
                "{'people': [{'name': 7, 'company': {'name': 'Acme'}}]} | /people/0, employer: subject.name: It must be text",
                "{'people': [{'name': 'Bo', 'company': {'name': 'A'}, 'since': 'soon'}]} | /people/0, employer: validFrom:",
                "{'people': {'name': 'Bo'}} | there is no array at \"/people\"",
                "{'people': [{'name': 'Bo' | the content is not valid JSON",
                "just text | the content is not valid JSON",
            })
    void whatDoesNotFitIsTold(String content, String told) throws JsonProcessingException {
        // when
        Mapping.Found found = mapping(EMPLOYERS).read(content.replace('\'', '"'));

        // then
        assertThat(found.claims()).isEmpty();
        assertThat(found.misfits()).singleElement().asString().startsWith(told);
    }

    @Test
    void ofManyThatDoNotFitOnlyTheFirstAreTold() throws JsonProcessingException {
        // given
        String misfit = "{\"name\": 7, \"company\": {\"name\": \"Acme\"}}";
        String fit = "{\"name\": \"Bo\", \"company\": {\"name\": \"Acme\"}}";

        // when
        Mapping.Found found = mapping(EMPLOYERS).read("{\"people\": [" + (misfit + ",").repeat(8) + fit + "]}");

        // then
        assertThat(found.claims()).hasSize(1);
        assertThat(found.misfits()).hasSize(6).last().asString().isEqualTo("and 3 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | claims | wrong-type",
                "[] | claims | invalid-value",
                "['x'] | claims[0] | wrong-type",
                "[{'predicate': 'p', 'object': '/b'}] | claims[0].subject | missing-field",
                "[{'subject': '/a', 'object': '/b'}] | claims[0].predicate | missing-field",
                "[{'subject': '/a', 'predicate': 'P', 'object': '/b'}] | claims[0].predicate | invalid-text",
                "[{'subject': 'a', 'predicate': 'p', 'object': '/b'}] | claims[0].subject | invalid-value",
                "[{'subject': '/a', 'predicate': 'p'}] | claims[0].object | object-or-value",
                "[{'subject': '/a', 'predicate': 'p', 'object': '/b', 'value': '/c'}] | claims[0].value | object-or-value",
                "[{'subject': '/a', 'predicate': 'p', 'object': {}}] | claims[0].object.path | invalid-value",
                "[{'subject': '/a', 'predicate': 'p', 'object': {'path': '/b', 'type': 'x'}}] | claims[0].object.type | invalid-text",
                "[{'subject': '/a', 'predicate': 'p', 'object': '/b', 'op': 'merge'}] | claims[0].op | invalid-value",
                "[{'subject': '/a', 'predicate': 'p', 'op': 'end', 'validTo': '/b'}] | claims[0].validTo | unknown-field",
                "[{'subject': '/a', 'predicate': 'p', 'object': '/b', 'from': '/c'}] | claims[0].from | unknown-field",
            })
    void aMappingThatIsWrongIsRefusedByItsField(String claims, String field, String code) {
        // when
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> mapping(claims.replace('\'', '"')));

        // then
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.code().code()).isEqualTo(code);
    }

    private static Mapping mapping(String claims) throws JsonProcessingException {
        return MappingReader.read("crm", new JsonMapper().readTree(claims));
    }

    private static Quote quote(Op.Make made) {
        return Objects.requireNonNull(made.quote());
    }
}
