package dev.annals.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.problem.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that may belong to one entity find each other without being compared with all others. */
class NameKeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee | anne, lee",
                "Ann Marie Lee | anne, lee, aml",
                "Dr. Ann Lee | =ann lee, anne, lee",
                "A. Lee | =a lee, lee",
                "Bob Lee | lee, robert",
                "Alex Lee | alexander, alexandra, lee",
                "Lee | lee",
                "Acme Inc. | =acme, acme",
                "International Business Machines Corp. | =international business machines, ibm, international, machines",
                "Kubernetes | kubernetes, ~kbnrst",
                "Malmö | malmo"
            })
    void aNameIsFoundByItsFirstAndLastWordAndWhatItMayBeCalled(String name, String keys) {
        assertThat(NameKeys.of(name)).containsExactlyInAnyOrder(keys.split(", *"));
    }

    @ParameterizedTest
    @CsvSource({
        "A. Lee, Ann Lee",
        "Bob Lee, Robert Lee",
        "Bob, Robert Lee",
        "Alex, Alexandra Berg",
        "Ann, Ann Lee",
        "Mr. Lee, Ann Lee",
        "Ann M. Lee, Ann Lee",
        "José García, Jose Garcia",
        "Mara Lindqvist, Mara Lindquist",
        "IBM, International Business Machines",
        "DoD, Department of Defense",
        "Brightfen Labs, Brihgtfen Labs",
        "Kubernetes, Kuberentes",
        "Kubernetes, Kubernets",
        "Acme Ltd., Acme GmbH",
    })
    void likelyPairsHaveAKeyInCommon(String one, String other) {
        assertThat(NameKeys.of(one)).containsAnyElementsOf(NameKeys.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hawai\u2019i", "Hawai\u2018i", "Hawai\u201bi", "Hawai\u02bbi", "Hawai\u02bci", "Hawai`i"})
    void theApostropheMakesNoOtherKey(String name) {
        assertThat(NameKeys.of(name)).isEqualTo(NameKeys.of("Hawai'i"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee", "Dr. Ann Lee", "Acme Inc.", "The", "U.S.A.", "J.R. Lee", "!", "李"})
    void aNameIsFoundByItself(String name) {
        assertThat(NameKeys.ofSame(name)).contains(Texts.folded(name));
    }
}
