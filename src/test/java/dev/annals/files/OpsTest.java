package dev.annals.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.annals.entity.Participant;
import dev.annals.fact.DatePrecision;
import dev.annals.fact.Fact;
import dev.annals.files.block.Dates;
import dev.annals.files.block.Plain;
import dev.annals.files.merge.Said;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines converted to ops. */
class OpsTest {

    private static final Instant SINCE = Instant.parse("2021-01-01T00:00:00Z");

    private static Fact fact(Object value) {
        return new Fact(
                "f1",
                "main",
                new Participant("e1", "Runbook", "Thing", null),
                "says",
                null,
                value,
                "Runbook says " + value,
                SINCE,
                null,
                new DatePrecision("year", null),
                SINCE,
                null,
                SINCE,
                false,
                SINCE,
                false,
                1,
                List.of(),
                null,
                null);
    }

    private static JsonNode corrected(Fact was, String object) {
        Said said = new Said("Runbook", "says", object, true, new Dates("2022", ""));
        return Ops.of(was, "2021", Plain.of(String.valueOf(was.value())), said, "MEMORY.md")
                .orElseThrow()
                .get(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 90})
    void anotherDateLeavesALongValueOfSeveralLinesAsItIs(int lines) {
        // given
        String value = "first stop it\n".repeat(lines) + "then wait";

        // when
        JsonNode op = corrected(fact(value), Plain.of(value));

        // then
        assertThat(op.get("op").textValue()).isEqualTo("correct");
        assertThat(op.get("validFrom").textValue()).isEqualTo("2022");
        assertThat(op.get("value").textValue()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"stop it, wait", "42, 43"})
    void anotherValueIsWrittenAsTheLineHasIt(String was, String now) {
        assertThat(corrected(fact(was), now).get("value").textValue()).isEqualTo(now);
    }
}
