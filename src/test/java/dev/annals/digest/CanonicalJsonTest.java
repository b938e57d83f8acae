package dev.annals.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "0.10, 0.1",
        "1.0, 1",
        "-0.0, 0",
        "1e2, 100",
        "1E-7, 1e-7",
        "3.141592653589793, 3.141592653589793",
        "9007199254740991, 9007199254740991",
        "9007199254740991.0, 9007199254740991",
        "9007199254740992.0, 9007199254740992",
        "1e17, 100000000000000000",
        "100000000000000000, 100000000000000000",
        "1e300, 1e+300",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308"
    })
    void aNumberThatADoubleStandsForIsKept(String written, String canonical) throws JsonProcessingException {
        // given
        JsonNode number = EXACT.readTree(written);

        // then
        assertThat(CanonicalJson.fault(number)).isEmpty();
        assertThat(CanonicalJson.write(CanonicalJson.number(number))).isEqualTo(canonical);
        assertThat(CanonicalJson.readLiteral(canonical)).isEqualTo(CanonicalJson.number(number));
    }

    @Test
    void contentIsWrittenAsTheTreeOfItIs() {
        // given
        Map<String, Object> content = new HashMap<>();
        content.put("b", List.of(1L, 0.25, true, "plain", List.of(), Map.of()));
        content.put("a", null);
        content.put("B", Map.of("é", -0.0, "e", 1e21, "z", 7));

        for (String text : List.of("plain", "a \"quote\"", "a\\b", "line\nbreak", "\uD83D\uDE00", "\u2028")) {
            // when
            content.put("text", text);
            content.put(text, 1L);

            // then
            assertThat(CanonicalJson.write(content)).isEqualTo(CanonicalJson.write(EXACT.valueToTree(content)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-7, -7",
        "9007199254740991, 9007199254740991",
        "-9007199254740992, -9007199254740992",
        "9007199254740993, 9007199254740992",
        "9223372036854775807, 9223372036854776000",
        "-9223372036854775808, -9223372036854776000"
    })
    void aWholeNumberIsWrittenAsItsDouble(long number, String canonical) {
        assertThat(CanonicalJson.write(number)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9007199254740993 | would be kept as 9007199254740992",
                "9007199254740993.0 | would be kept as 9007199254740992",
                "9.007199254740993e15 | would be kept as 9007199254740992",
                "-9007199254740993.0 | would be kept as -9007199254740992",
                "9007199254740992.5 | would be kept as 9007199254740992",
                "0.1234567890123456789 | would be kept as 0.12345678901234568",
                "0.30000000000000000000001 | would be kept as 0.3",
                "4.9e-324 | would be kept as 5e-324",
                "1e-400 | would be kept as 0",
                "1e400 | is too large",
                "-1e999999999 | is too large"
            })
    void oneThatWouldComeBackAsAnotherIsNot(String written, String why) throws JsonProcessingException {
        assertThat(CanonicalJson.fault(EXACT.readTree(written)))
                .hasValueSatisfying(fault -> assertThat(fault).contains(why).contains("Send this one as text."));
        assertThat(CanonicalJson.fault(EXACT.readTree("{\"a\": [true, {\"b\": " + written + "}]}")))
                .hasValueSatisfying(fault -> assertThat(fault).contains(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9007199254740993", "9007199254740993.0", "1e400", "0.1234567890123456789"})
    void suchANumberIsNoLiteralEither(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.readLiteral(written));
    }

    @Test
    void textHasTheSameFormByTheShortWay() throws JsonProcessingException {
        // given every character, alone and among others, and a pair that stands for one
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                sameForm(String.valueOf((char) c), "a" + (char) c + "b");
            }
        }
        sameForm("\uD83D\uDE00", "x \uD83D\uDE00");
    }

    private static void sameForm(String... texts) throws JsonProcessingException {
        // when
        String list = CanonicalJson.write(texts);
        String one = CanonicalJson.write(texts[0]);

        // then
        assertThat(list).isEqualTo(CanonicalJson.canonical(EXACT.writeValueAsString(texts)));
        assertThat(one).isEqualTo(CanonicalJson.canonical(EXACT.writeValueAsString(texts[0])));
    }
}
