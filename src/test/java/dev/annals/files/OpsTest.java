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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines converted to ops. */
class OpsTest {

    private static final Instant SINCE = Instant.parse("2021-01-01T00:00:00Z");

    private static Fact fact(Object value) {
        return fact(value, SINCE, null, new DatePrecision("year", null));
    }

    private static Fact fact(Object value, @Nullable Instant from, @Nullable Instant to, DatePrecision precision) {
        return new Fact(
                "f1",
                "main",
                new Participant("e1", "Runbook", "Thing", null),
                "says",
                null,
                value,
                "Runbook says " + value,
                from,
                to,
                precision,
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

    private static JsonNode ops(Fact was, String object, Dates dates) {
        return Ops.of(was, Lines.of("key", was), new Said("Runbook", "says", object, true, dates), "MEMORY.md")
                .orElseThrow();
    }

    private static JsonNode corrected(Fact was, String object) {
        return ops(was, object, new Dates("2022", "")).get(1);
    }

    private static void assertCorrected(JsonNode ops, String from, String to) {
        assertThat(ops.findValuesAsText("op")).containsExactly("deny", "correct");
        assertThat(date(ops.get(1), "validFrom")).isEqualTo(from);
        assertThat(date(ops.get(1), "validTo")).isEqualTo(to);
    }

    private static String date(JsonNode op, String which) {
        return op.has(which) ? op.get(which).asText() : "absent";
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

    @ParameterizedTest
    @CsvSource({"2020, 2029, 'wait'", "2020, , 'wait'", "2020, 2029, 'go on'"})
    void aLineThatSaysUntilWhenAndNoLongerSinceWhenIsAboutAnUnknownBeginning(
            String from, @Nullable String to, String object) {
        // given
        Fact was = fact("wait", year(from), to == null ? null : year(to), new DatePrecision("year", "year"));

        // then
        assertCorrected(ops(was, object, new Dates("", "2018")), "null", "2018");
    }

    private static Instant year(String year) {
        return Instant.parse(year + "-01-01T00:00:00Z");
    }

    @Test
    void aNewLineThatSaysOnlyUntilWhenIsAboutAnUnknownBeginning() {
        // when
        JsonNode op = Ops.anew(new Said("Runbook", "says", "wait", true, new Dates("", "2012")), "MEMORY.md")
                .orElseThrow()
                .get(0);

        // then
        assertThat(op.get("validFrom").isNull()).isTrue();
        assertThat(op.get("validTo").textValue()).isEqualTo("2012");
    }

    @Test
    void anEndBeforeTheBeginningThatNobodyWroteIsNoEndOfWhatWasBelieved() {
        assertCorrected(
                ops(fact("wait", SINCE, null, new DatePrecision(null, null)), "wait", new Dates("", "2018")),
                "null",
                "2018");
    }

    @Test
    void anotherValueLeavesTheTimesOfTheDatesAsTheyWere() {
        // given
        Instant from = Instant.parse("2027-03-01T07:15:00Z");
        Instant to = Instant.parse("2028-05-17T09:30:00Z");

        // then
        Dates shown = new Dates("2027-03-01", "2028-05-17");
        assertCorrected(
                ops(fact("wait", from, to, new DatePrecision("instant", "instant")), "go on", shown),
                from.toString(),
                to.toString());
        assertCorrected(
                ops(fact("wait", from, to, new DatePrecision("instant", null)), "go on", shown),
                from.toString(),
                to.toString());
        assertThat(ops(
                                fact("wait", from, to, new DatePrecision("instant", "instant")),
                                "go on",
                                new Dates("2028", "2028-05-17"))
                        .get(1)
                        .get("validTo")
                        .textValue())
                .isEqualTo(to.toString());
    }

    @Test
    void anotherValueLeavesDatesAsCoarseAsTheyWereWritten() {
        assertCorrected(
                ops(
                        fact("wait", year("2020"), year("2029"), new DatePrecision("year", "year")),
                        "go on",
                        new Dates("2020", "2028")),
                "2020",
                "2028");
    }

    @Test
    void anotherValueOfAnUndatedLineGetsNoDateThatNobodyWrote() {
        assertCorrected(
                ops(fact("wait", SINCE, null, new DatePrecision(null, null)), "go on", Dates.NONE), "absent", "absent");
        assertCorrected(
                ops(fact("wait", null, null, new DatePrecision(null, null)), "go on", Dates.NONE), "null", "absent");
    }
}
