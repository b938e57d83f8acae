package dev.annals.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much shared values speak for two entities being one. */
class SharedValueTest {

    @Test
    void aTelephoneNumberOrAnAddressSaysMoreThanOtherValues() {
        assertThat(weight("+44 20 7946 0000")).isGreaterThan(weight("blue"));
        assertThat(weight("ann@initech.example")).isGreaterThan(weight("blue"));
    }

    @Test
    void whatIsTooLongToBeEitherIsNoneHoweverLong() {
        assertThat(weight("1".repeat(10_000))).isEqualTo(weight("blue"));
        assertThat(weight("a@" + ".".repeat(10_000))).isEqualTo(weight("blue"));
    }

    private static double weight(String value) {
        return new SharedValue("known_by", null, value, List.of()).weight();
    }
}
